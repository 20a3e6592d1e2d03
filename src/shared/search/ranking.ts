import type { SearchField } from './search-document'

/** How much a field counts. */
export interface FieldRanking {
  /** The worth of one occurrence against one in the body. */
  readonly weight: number
  /** BM25's b: 0 takes no note of the field's length, 1 counts shares of it. */
  readonly lengthEffect: number
}

/** Field weights in the manner of BM25F: frequencies are weighed and summed before they saturate. */
export const fieldRanking: Readonly<Record<SearchField, FieldRanking>> = {
  title: { weight: 3, lengthEffect: 0.5 },
  heading: { weight: 2, lengthEffect: 0.3 },
  cue: { weight: 1.5, lengthEffect: 0.3 },
  names: { weight: 2, lengthEffect: 0.3 },
  tags: { weight: 2, lengthEffect: 0.3 },
  note: { weight: 1.2, lengthEffect: 0.6 },
  body: { weight: 0.4, lengthEffect: 0.75 },
  asked: { weight: 1.5, lengthEffect: 0.3 },
}

/** Everything that ranking can be set by. The values serve unseen collections; none was fitted to one. */
export interface Ranking {
  /** BM25's k1: how soon further occurrences stop to count. */
  readonly saturation: number
  /** The worth of the very form that was typed, on top of that of its family. */
  readonly surfaceWeight: number
  /** The worth of two words side by side against that of the rarer of them. */
  readonly nearness: number
  /** Pairs further apart than this many words gain nothing. */
  readonly nearnessReach: number
  /** The worth of words that come together in one stretch against their worth alone. */
  readonly cover: number
  /** How many words such a stretch is long: a sentence or so. */
  readonly coverWidth: number
  readonly feedback: FeedbackRanking
}

/** Settings of pseudo-relevance feedback. */
export interface FeedbackRanking {
  /** How many of the best documents are taken to be about the matter. */
  readonly documents: number
  /** How many of their stems are added. */
  readonly stems: number
  /** The worth of all added stems together against that of all typed words; 0 turns feedback off. */
  readonly weight: number
}

/** What the app uses. */
export const ranking: Ranking = {
  saturation: 2,
  surfaceWeight: 0.05,
  nearness: 0.2,
  nearnessReach: 8,
  cover: 1.5,
  coverWidth: 14,
  feedback: { documents: 25, stems: 30, weight: 3 },
}
