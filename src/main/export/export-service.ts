import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { FilePart } from '../../shared/export/file-part'
import type { SavedExport, SavedParts } from '../../shared/ipc/calls/export-calls'
import { writeExport } from './write-export'
import { writeFolder } from './write-folder'
import { unzipParts, zipParts } from './zip-parts'

/** What is to be saved; `text` is a page for `pdf`, an SVG for `png`, base64 for `binary`. */
export interface ExportRequest {
  readonly name: string
  readonly extension: string
  readonly title: string
  readonly text: string
  readonly kind: 'text' | 'pdf' | 'png' | 'binary'
}

/** Texts that are to be saved as one zip or one folder. */
export interface PartsRequest {
  readonly name: string
  /** Empty for a folder. */
  readonly extension: string
  readonly title: string
  readonly kind: 'zip' | 'folder'
  readonly parts: readonly FilePart[]
}

/** What saving needs of the desktop. */
export interface ExportDesk {
  /** Resolves with the path, or null when the user thought better of it. */
  askWhere(options: {
    readonly name: string
    readonly extension: string
    readonly title: string
  }): Promise<string | null>
  /** Rejects when the signal is aborted before the page has been printed. */
  printToPdf(html: string, signal: AbortSignal): Promise<Uint8Array>
  /** Draws an SVG as PNG, two dots to the CSS pixel. */
  drawToPng(svg: string): Promise<Uint8Array>
}

/** Asks where, writes, reads back. Gives null, and leaves nothing behind, when the signal is aborted before the file is there. */
export async function saveExport(
  desk: ExportDesk,
  request: ExportRequest,
  signal: AbortSignal,
): Promise<Result<SavedExport | null, AppError>> {
  const path = await desk.askWhere(request)
  if (path === null || signal.aborted) return success(null)
  const bytes = await toBytes(desk, request, signal)
  if (signal.aborted) return success(null)
  if (!bytes.ok) return bytes
  const written = await writeExport(path, bytes.value, signal)
  if (!written.ok || written.value === null) return written.ok ? success(null) : written
  const found = Buffer.from(written.value.buffer, written.value.byteOffset, written.value.byteLength)
  return success({
    path,
    bytes: found.length,
    text: request.kind === 'text' ? found.toString('utf8') : null,
    pages:
      request.kind === 'pdf' ? (found.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0) : null,
  })
}

/** Asks where, writes the parts, reads them back. Gives null, and leaves nothing behind, when the signal is aborted before. */
export async function saveParts(
  desk: Pick<ExportDesk, 'askWhere'>,
  request: PartsRequest,
  signal: AbortSignal,
): Promise<Result<SavedParts | null, AppError>> {
  const path = await desk.askWhere(request)
  if (path === null || signal.aborted) return success(null)
  if (request.kind === 'folder') {
    const found = await writeFolder(path, request.parts, signal)
    if (!found.ok || found.value === null) return found.ok ? success(null) : found
    return success({ path, bytes: sizeOf(found.value), parts: found.value })
  }
  try {
    const written = await writeExport(path, await zipParts(request.parts, signal), signal)
    if (!written.ok || written.value === null) return written.ok ? success(null) : written
    return success({ path, bytes: written.value.length, parts: await unzipParts(written.value) })
  } catch (error) {
    return signal.aborted
      ? success(null)
      : failure(createAppError('export-not-written', { path, reason: String(error) }))
  }
}

function sizeOf(parts: readonly FilePart[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part.text, part.encoding), 0)
}

async function toBytes(
  desk: ExportDesk,
  { kind, text }: ExportRequest,
  signal: AbortSignal,
): Promise<Result<Uint8Array, AppError>> {
  if (kind === 'text') return success(Buffer.from(text, 'utf8'))
  if (kind === 'binary') return success(Buffer.from(text, 'base64'))
  try {
    return success(await (kind === 'pdf' ? desk.printToPdf(text, signal) : desk.drawToPng(text)))
  } catch (error) {
    return failure(
      createAppError('export-not-printed', {
        reason: error instanceof Error ? error.message : String(error),
      }),
    )
  }
}
