import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { SavedExport } from '../../shared/ipc/calls/export-calls'
import { writeExport } from './write-export'

/** What is to be saved; `text` is a page for `pdf`, an SVG for `png`, base64 for `binary`. */
export interface ExportRequest {
  readonly name: string
  readonly extension: string
  readonly title: string
  readonly text: string
  readonly kind: 'text' | 'pdf' | 'png' | 'binary'
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
