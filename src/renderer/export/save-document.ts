import type { AppError } from '../../shared/base/app-error'
import { success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { WrittenCounts } from '../../shared/export/count-written'
import type { ExportDocument } from '../../shared/export/export-document'
import type { Exporter } from '../../shared/export/exporter'
import { toFileName } from '../../shared/export/file-name'
import { api } from '../api'

/** What was saved, counted in what was read back. */
export interface SavedDocument {
  readonly path: string
  readonly counts: WrittenCounts
  /** For a PDF. */
  readonly pages: number | null
}

/**
 * Writes a document where the user says; null when the user thought better of it. Under its job it can be given up by
 * `export.cancel`.
 */
export async function saveDocument(
  document: ExportDocument,
  exporter: Exporter,
  title: string,
  job: string,
): Promise<Result<SavedDocument | null, AppError>> {
  const { extension } = exporter
  const file = { name: toFileName(document.title, extension), extension, title, job }
  const content = exporter.write(document)
  if ('parts' in content) {
    const { kind, parts } = content
    const saved = await api.export.saveParts({ ...file, kind, parts: [...parts] })
    if (!saved.ok || saved.value === null) return saved.ok ? success(null) : saved
    const { path, parts: found } = saved.value
    return success({ path, pages: null, counts: exporter.count(found, document) })
  }
  const kind = content.kind === 'page' ? 'pdf' : 'text'
  const saved = await api.export.save({ ...file, kind, text: content.text })
  if (!saved.ok || saved.value === null) return saved.ok ? success(null) : saved
  const { path, text, pages } = saved.value
  // A PDF gives its text back only as drawing; its pages are counted, and the page that was printed.
  return success({ path, pages, counts: exporter.count([{ path, text: text ?? content.text }], document) })
}
