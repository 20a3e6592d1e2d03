import type { ImageExtension } from '../content/image-type'
import type { WrittenCounts } from './count-written'
import type { ExportDocument } from './export-document'
import type { ExportFormat } from './export-format'
import type { FilePart } from './file-part'

/** What an exporter makes: the text of a file, a page to be printed to PDF, or the parts of a zip or a folder. */
export type ExportContent =
  | { readonly kind: 'text' | 'page'; readonly text: string }
  | { readonly kind: 'zip' | 'folder'; readonly parts: readonly FilePart[] }

/** A format, with what is to be known of it, how it is written, and how what was written is counted. */
export interface Exporter {
  readonly format: ExportFormat
  /** How the name of its file ends, without the point; empty for a folder. */
  readonly extension: string
  /** In the preview, `pages` are shown as they read, `text` as it is written, `notes` one after another. */
  readonly shape: 'pages' | 'text' | 'notes'
  /** The kinds of picture that whoever opens the file can be trusted to show; the others stand in it in words. */
  readonly pictures: readonly ImageExtension[]
  /** What of a document the format has room for. */
  readonly holds: 'everything' | 'works' | 'annotations'
  write(document: ExportDocument): ExportContent
  /** Counts what was read back: the parts of a zip or a folder, or the one text (for PDF the page that was printed). */
  count(found: readonly FilePart[], document: ExportDocument): WrittenCounts
}
