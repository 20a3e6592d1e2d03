/** The six colours; each has a meaning that the user may rename (see settings). */
export const annotationColours = ['agree', 'doubt', 'key', 'try', 'signal', 'question'] as const
/** One of the colours, named by its first meaning. */
export type AnnotationColour = (typeof annotationColours)[number]

/**
 * A highlight in an item, with what the reader thought of it. The selectors are those of the W3C Web Annotation Data
 * Model (quote with prefix and suffix, position), over the item's stored text.
 */
export interface Annotation {
  readonly id: string
  readonly itemId: string
  /** The version of the item's content on which the anchor was last set. */
  readonly itemVersion: string
  readonly anchor: Anchor
  readonly colour: AnnotationColour
  readonly note: string
  readonly tags: readonly string[]
  readonly createdAt: string
  readonly updatedAt: string
  /** A private note never leaves in an export "to share". */
  readonly private: boolean
  /** True when the words could not be found after an update; the quote is kept and waits in the tray. */
  readonly orphaned: boolean
  /** How the last update of the item moved the highlight; absent when its paragraph never changed. */
  readonly moved?: MovedAnchor
}

/** What a highlight covered before its paragraph changed, so that nobody has to trust a match unseen. */
export interface MovedAnchor {
  /** The words that were highlighted before. */
  readonly quote: string
  /** How alike the old and the new words and their neighbours are, 0 to 1. */
  readonly score: number
}

/** Where a highlight stands. Highlights that run over several blocks hold one range a block. */
export interface Anchor {
  readonly ranges: readonly AnchorRange[]
  /** The highlighted words; blocks are joined by a line feed. */
  readonly quote: string
  /** Up to 32 characters before and after the quote in the item's text. */
  readonly prefix: string
  readonly suffix: string
}

/** Offsets (UTF-16 units, end exclusive) in one block's text. */
export interface AnchorRange {
  readonly blockId: string
  readonly start: number
  readonly end: number
}
