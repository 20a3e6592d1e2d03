import { collectWorks } from './collect-works'
import type { ExportDocument } from './export-document'
import type { ExportFormat } from './export-format'
import { formatBibtex } from './format-bibtex'
import { formatCslJson } from './format-csl-json'
import { formatCsv } from './format-csv'
import { formatHtml } from './format-html'
import { formatMarkdown } from './format-markdown'
import { formatOwn } from './format-own'
import { formatRis } from './format-ris'
import { toOutline } from './to-outline'

/** The formats that can be written, in the order of the dialog. */
export const writtenFormats = [
  'markdown',
  'html',
  'pdf',
  'csv',
  'json',
  'bibtex',
  'ris',
  'csl-json',
] as const satisfies readonly ExportFormat[]
/** One of them. */
export type WrittenFormat = (typeof writtenFormats)[number]

/** Writes a document as text. For `pdf` this is the page that is printed. */
export function formatDocument(document: ExportDocument, format: WrittenFormat): string {
  switch (format) {
    case 'markdown':
      return formatMarkdown(toOutline(document))
    case 'html':
    case 'pdf':
      return formatHtml({ title: document.title, language: document.language, blocks: toOutline(document) })
    case 'csv':
      return formatCsv(document)
    case 'json':
      return formatOwn(document)
    case 'bibtex':
      return formatBibtex(collectWorks(document))
    case 'ris':
      return formatRis(collectWorks(document))
    case 'csl-json':
      return formatCslJson(collectWorks(document))
  }
}
