import type { AnnotationColour } from '../annotations/annotation'
import type { Level } from '../levels/level'

/** What a reader of a written file is told to find in it. */
export const countedKinds = ['item', 'quote', 'note', 'check', 'contrast', 'work'] as const
/** One of them. */
export type CountedKind = (typeof countedKinds)[number]

/**
 * A document as paragraphs, the same for every format that people read. A line feed inside a text is a line break. What
 * `counts` is looked for again in the file after it has been written.
 */
export type OutlineBlock =
  | {
      readonly kind: 'heading'
      readonly depth: 1 | 2 | 3 | 4 | 5 | 6
      readonly text: string
      readonly counts?: CountedKind
    }
  | {
      readonly kind: 'text'
      readonly role: TextRole
      readonly runs: readonly Run[]
      readonly counts?: CountedKind
    }
  | {
      readonly kind: 'fact'
      readonly label: string
      readonly runs: readonly Run[]
      readonly counts?: CountedKind
    }
  | {
      readonly kind: 'quote'
      readonly text: string
      readonly colour: AnnotationColour | null
      readonly counts?: CountedKind
    }
  | {
      readonly kind: 'list-item'
      readonly runs: readonly Run[]
      readonly number: number | null
      readonly counts?: CountedKind
    }
  | { readonly kind: 'code'; readonly text: string; readonly counts?: CountedKind }

/** How a paragraph is set: as reading text, as the one line under a title, as small print, or as the reader's own note. */
export type TextRole = 'body' | 'lead' | 'small' | 'note'

/** Text in one dress. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly code?: boolean
  /** An http, https or mailto address that has been found safe. */
  readonly href?: string
  /** The text is empty, and a footnote stands here. The same note is the same object wherever the text refers to it. */
  readonly note?: RunNote
  /** The text names this level; where pictures are possible, its stand goes before it. */
  readonly level?: Level
}

/** A footnote. Its own runs hold no further notes. */
export interface RunNote {
  readonly runs: readonly Run[]
}

/** The plain words of a block. */
export function textOf(block: OutlineBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'quote':
    case 'code':
      return block.text
    case 'text':
    case 'fact':
    case 'list-item':
      return block.runs.map((run) => run.text).join('')
  }
}
