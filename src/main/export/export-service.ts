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
  printToPdf(html: string): Promise<Uint8Array>
  /** Draws an SVG as PNG, two dots to the CSS pixel. */
  drawToPng(svg: string): Promise<Uint8Array>
}

/** Asks where, writes, reads back. */
export async function saveExport(
  desk: ExportDesk,
  request: ExportRequest,
): Promise<Result<SavedExport | null, AppError>> {
  const path = await desk.askWhere(request)
  if (path === null) return success(null)
  const bytes = await toBytes(desk, request)
  if (!bytes.ok) return bytes
  const written = await writeExport(path, bytes.value)
  if (!written.ok) return written
  const found = Buffer.from(written.value.buffer, written.value.byteOffset, written.value.byteLength)
  return success({
    path,
    bytes: found.length,
    text: request.kind === 'text' ? found.toString('utf8') : null,
    pages:
      request.kind === 'pdf' ? (found.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0) : null,
  })
}

/** Asks where, writes the parts, reads them back. */
export async function saveParts(
  desk: Pick<ExportDesk, 'askWhere'>,
  request: PartsRequest,
): Promise<Result<SavedParts | null, AppError>> {
  const path = await desk.askWhere(request)
  if (path === null) return success(null)
  if (request.kind === 'folder') {
    const found = await writeFolder(path, request.parts)
    return found.ok ? success({ path, bytes: sizeOf(found.value), parts: found.value }) : found
  }
  const written = await writeExport(path, await zipParts(request.parts))
  if (!written.ok) return written
  try {
    return success({ path, bytes: written.value.length, parts: await unzipParts(written.value) })
  } catch (error) {
    return failure(createAppError('export-not-written', { path, reason: String(error) }))
  }
}

function sizeOf(parts: readonly FilePart[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part.text), 0)
}

async function toBytes(
  desk: ExportDesk,
  { kind, text }: ExportRequest,
): Promise<Result<Uint8Array, AppError>> {
  if (kind === 'text') return success(Buffer.from(text, 'utf8'))
  if (kind === 'binary') return success(Buffer.from(text, 'base64'))
  try {
    return success(await (kind === 'pdf' ? desk.printToPdf(text) : desk.drawToPng(text)))
  } catch (error) {
    return failure(
      createAppError('export-not-printed', {
        reason: error instanceof Error ? error.message : String(error),
      }),
    )
  }
}
