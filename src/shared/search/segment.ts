import type { SearchFacets, SearchKind } from './search-document'
import type { TextTable } from './text-table'

/**
 * A packed inverted index over a set of documents, with their texts. Nothing in it changes after it was built, so it can
 * be written to a file and read back as it is.
 *
 * A **word** is a surface form, a **unit** is a part of a document: `document * 8 + field`. Postings are kept by word;
 * a stem finds the postings of all words of its family, so that surface and stem are both searched for the price of one.
 */
export interface Segment {
  readonly documents: readonly StoredDocument[]
  /** Sorted. */
  readonly words: TextTable
  /** Sorted. */
  readonly stems: TextTable
  /** By word: its stem, or `noStem` for a stop word. */
  readonly stemOfWord: Uint32Array
  /** By stem, with an end mark: where its family begins in `family`. */
  readonly familyStart: Uint32Array
  readonly family: Uint32Array
  /** By stem: how many documents hold one of its words. */
  readonly stemDocuments: Uint32Array
  /** By word, with an end mark: where its postings begin. */
  readonly postingStart: Uint32Array
  /** By posting: the unit. Postings of a word are sorted by unit. */
  readonly unit: Uint32Array
  /** By posting: how often the word stands in the unit. */
  readonly count: Uint16Array
  /** By posting, with an end mark: where its places begin in `places`. */
  readonly placeStart: Uint32Array
  /** Places of the word in the unit, counted in words, as differences in `writeVarint`'s form. */
  readonly places: Uint8Array
  /** By unit: how many words it has. */
  readonly unitLength: Uint32Array
  /** By document, with an end mark: where its stems begin. */
  readonly documentStemStart: Uint32Array
  readonly documentStem: Uint32Array
  readonly documentStemCount: Uint16Array
  /** By document, with an end mark: where its passages begin. */
  readonly passageStart: Uint32Array
  readonly passageField: Uint8Array
  /** By passage: the place of its first word in its unit. */
  readonly passageFirst: Uint32Array
  readonly passageTexts: TextTable
  readonly passageBlocks: TextTable
}

/** What a segment keeps of a document apart from its passages. */
export interface StoredDocument {
  readonly id: string
  readonly kind: SearchKind
  readonly stamp: string
  readonly title: string
  readonly facets: SearchFacets
}

/** Stands for "no stem" in `stemOfWord`. */
export const noStem = 0xffffffff

/** A document has this many units, used or not; a shift by three bits then tells document and field apart. */
export const unitsPerDocument = 8

/** Words between two passages of one field, so that neither a phrase nor nearness reaches from one into the next. */
export const passageGap = 32
