import type { Level } from '../levels/level'

/** What can be found, in the order in which facets show it. */
export const searchKinds = [
  'essay',
  'advice',
  'source',
  'glossary',
  'annotation',
  'list',
  'log',
  'contrast',
  'help',
] as const
/** One of the kinds. */
export type SearchKind = (typeof searchKinds)[number]

/** The parts of a document that are searched. The order is that of the stored segments: append only, at most eight. */
export const searchFields = ['title', 'heading', 'cue', 'names', 'tags', 'note', 'body', 'asked'] as const
/** One of the parts. `asked` holds phrases that are searched and never shown; `names` holds advisers, authors, publications and years. */
export type SearchField = (typeof searchFields)[number]

/** A stretch of text that belongs together: a paragraph, a heading, a note. */
export interface Passage {
  readonly field: SearchField
  readonly text: string
  /** The block of the item that holds this very text, so that a reader can jump to it; null where there is none. */
  readonly blockId: string | null
}

/** What a document can be filtered and counted by. */
export interface SearchFacets {
  readonly levels: readonly Level[]
  readonly topic: string | null
  readonly packId: string | null
  readonly adviser: string | null
  readonly tags: readonly string[]
  /** The verdict of a log entry. */
  readonly verdict: string | null
  readonly hasNote: boolean
  /** The day, as YYYY-MM-DD, or null. */
  readonly date: string | null
  /** The item that an annotation or a log entry is about. */
  readonly itemId: string | null
  /** The items that a reading list holds or that a contrast sets side by side. */
  readonly members: readonly string[]
}

/** Anything that can be found. */
export interface SearchDocument {
  /** Unique over everything that is searched: the item's own id, and `kind:id` for all other kinds. */
  readonly id: string
  readonly kind: SearchKind
  /** Changes whenever the document does; an unchanged stamp means that an index need not be told. */
  readonly stamp: string
  readonly title: string
  /** All text but the title, in reading order. */
  readonly passages: readonly Passage[]
  readonly facets: SearchFacets
}

/** The facets of a document that has none; builders spread it. */
export const noFacets: SearchFacets = {
  levels: [],
  topic: null,
  packId: null,
  adviser: null,
  tags: [],
  verdict: null,
  hasNote: false,
  date: null,
  itemId: null,
  members: [],
}

/** Gives the document id of a record: items go by their own id, everything else is prefixed by its kind. */
export function toDocumentId(kind: SearchKind, recordId: string): string {
  return kind === 'essay' || kind === 'advice' || kind === 'source' ? recordId : `${kind}:${recordId}`
}

/** Gives back the id of the record that a document was made from. */
export function toRecordId(documentId: string): string {
  return documentId.slice(documentId.indexOf(':') + 1)
}
