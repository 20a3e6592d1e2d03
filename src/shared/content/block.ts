/**
 * The stored text of an item: a flat list of blocks. Each block holds its plain text once; everything else (emphasis,
 * links, citations, highlights, search marks) is a range over that text. Anchors therefore never depend on the DOM.
 */
export interface Block {
  /** Stable over updates: derived from the block's text, so an unchanged paragraph keeps its id when it moves. */
  readonly id: string
  readonly kind: BlockKind
  /** Plain text without any markup. */
  readonly text: string
  /** Ranges over `text`, sorted by start; they may nest but do not cross. */
  readonly spans: readonly Span[]
  /** 1 to 6 for headings; nesting depth from 1 for list items; absent elsewhere. */
  readonly depth?: number
  /** The number before an item of an ordered list, and that of a footnote. */
  readonly number?: number
  /** For table cells: row and column from 0 and whether the row is a header. */
  readonly cell?: { readonly row: number; readonly column: number; readonly header: boolean }
  /** For callouts and code: the label (callout type, language). Plain text, never markup. */
  readonly label?: string
}

/** What a block is; `note` is a footnote's text. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'callout'
  | 'code'
  | 'table-cell'
  | 'image'
  | 'note'
  | 'rule'

/** A range of a block's text with a meaning. `start` and `end` count UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: SpanKind
  /**
   * What the span points to: an address for `link`, an item id for `item`, a source id for `citation`,
   * a note's block id for `footnote`, an attachment id for `image`. Absent for the typographic kinds.
   */
  readonly target?: string
}

/** What a span means. */
export type SpanKind =
  'emphasis' | 'strong' | 'strike' | 'code' | 'link' | 'item' | 'citation' | 'footnote' | 'image'
