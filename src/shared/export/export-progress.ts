/** What a long export is about: items are fetched, references are set, pictures are fetched, files are written. */
export const exportSteps = ['items', 'references', 'pictures', 'files'] as const

/** How far a long export has come. */
export interface ExportProgress {
  readonly step: (typeof exportSteps)[number]
  readonly done: number
  readonly total: number
}
