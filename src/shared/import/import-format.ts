/**
 * Everything that can be imported, in the order in which the dialog offers it. The words stand in the catalogue under
 * `import.formats.<format>` (a name and one line of explanation).
 */
export const importFormats = [
  'pack',
  'vault',
  'own-export',
  'page',
  'pasted',
  'advice-csv',
  'csl-json',
  'bibtex',
  'ris',
  'web-annotations',
  'readwise-csv',
] as const

/** One of the formats. `vault` is any folder of Markdown; an Obsidian vault is one of them. */
export type ImportFormat = (typeof importFormats)[number]

/** The pack that takes what a format brings unless the importer names one of its own (`pack`, `vault` do). */
export function defaultPackId(format: ImportFormat): string {
  return `imported-${format}`
}
