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
