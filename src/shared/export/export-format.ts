import type { ExportDocument } from './export-document'

/** The formats in the order in which the dialog lists them. */
export const exportFormats = [
  'markdown',
  'html',
  'pdf',
  'docx',
  'epub',
  'csv',
  'json',
  'bibtex',
  'ris',
  'csl-json',
  'web-annotations',
  'obsidian',
  'obsidian-zip',
] as const
/** One of the formats. */
export type ExportFormat = (typeof exportFormats)[number]

/** What is to be known of a format. */
export interface FormatFacts {
  /** How the name of its file ends, without the point; empty for a folder. */
  readonly extension: string
  /** `pages` is read by people, `text` is shown as it is written, `folder` holds many files. */
  readonly shape: 'pages' | 'text' | 'folder'
  /** What of a document the format has room for. */
  readonly holds: 'everything' | 'works' | 'annotations'
}

/** The facts of every format. */
export const formatFacts: Readonly<Record<ExportFormat, FormatFacts>> = {
  markdown: { extension: 'md', shape: 'text', holds: 'everything' },
  html: { extension: 'html', shape: 'pages', holds: 'everything' },
  pdf: { extension: 'pdf', shape: 'pages', holds: 'everything' },
  docx: { extension: 'docx', shape: 'pages', holds: 'everything' },
  epub: { extension: 'epub', shape: 'pages', holds: 'everything' },
  csv: { extension: 'csv', shape: 'text', holds: 'everything' },
  json: { extension: 'json', shape: 'text', holds: 'everything' },
  bibtex: { extension: 'bib', shape: 'text', holds: 'works' },
  ris: { extension: 'ris', shape: 'text', holds: 'works' },
  'csl-json': { extension: 'json', shape: 'text', holds: 'works' },
  'web-annotations': { extension: 'jsonld', shape: 'text', holds: 'annotations' },
  obsidian: { extension: '', shape: 'folder', holds: 'everything' },
  'obsidian-zip': { extension: 'zip', shape: 'folder', holds: 'everything' },
}

/** The formats that a document has anything for: no references without items, no annotations without highlights. */
export function formatsFor(document: ExportDocument): readonly ExportFormat[] {
  const entries = document.sections.flatMap((section) => section.entries)
  const hasWorks = entries.length > 0 || document.works.length > 0
  const hasAnnotations = entries.some((entry) => entry.annotations.length > 0)
  return exportFormats.filter((format) => {
    switch (formatFacts[format].holds) {
      case 'everything':
        return true
      case 'works':
        return hasWorks
      case 'annotations':
        return hasAnnotations
    }
  })
}
