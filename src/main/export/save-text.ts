import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { messageOf } from '../../shared/base/message-of'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { Input } from '../../shared/ipc/contract'
import type { ExportPorts } from './export-ports'
import { writeExport } from './write-export'

/** What saving a text needs of the desktop. */
export interface TextDesk extends Pick<ExportPorts, 'askWhere'> {
  /** Draws an SVG as PNG, two dots to the CSS pixel. */
  drawToPng(svg: string): Promise<Uint8Array>
}

/** Asks where and writes a short text, such as a table of figures, or the picture that an SVG draws. */
export async function saveText(
  desk: TextDesk,
  request: Input<'export.save'>,
): Promise<Result<{ readonly path: string } | null, AppError>> {
  const path = await desk.askWhere(request)
  if (path === null) return success(null)
  const bytes = await toBytes(desk, request)
  if (!bytes.ok) return bytes
  const written = await writeExport(path, bytes.value)
  return written.ok ? success({ path }) : written
}

async function toBytes(
  desk: TextDesk,
  { kind, text }: Input<'export.save'>,
): Promise<Result<Uint8Array, AppError>> {
  if (kind === 'text') return success(Buffer.from(text, 'utf8'))
  try {
    return success(await desk.drawToPng(text))
  } catch (error) {
    return failure(createAppError('export-not-printed', { reason: messageOf(error) }))
  }
}
