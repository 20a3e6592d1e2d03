/** The words that a written file shows beside the user's own; they stand in the catalogue under `exporting.labels`. */
export const exportLabels = [
  'kind',
  'level',
  'line',
  'cue',
  'adviser',
  'citation',
  'reason',
  'status',
  'note',
  'tags',
  'meaning',
  'annotations',
  'quote',
  'orphaned',
  'sources',
  'works',
  'verdict',
  'checks',
  'goal',
  'checkedOn',
  'presumes',
  'answers',
  'why',
  'evidence',
  'expectation',
  'expectBy',
  'reviewOn',
  'overruled',
  'history',
  'pasted',
  'difference',
  'ask',
  'sides',
  'due',
  'title',
  'section',
  'text',
  'madeOn',
  'readingList',
  'contents',
] as const

/** One of them. */
export type ExportLabel = (typeof exportLabels)[number]

/** All of them in the user's language. */
export type ExportWords = Readonly<Record<ExportLabel, string>>
