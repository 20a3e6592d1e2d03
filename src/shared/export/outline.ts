import type { AnnotationColour } from '../annotations/annotation'
import type { Level } from '../levels/level'
import { cleanText } from '../base/clean-text'
import type { ExportPicture } from './picture'

/** What a reader of a written file is told to find in it. */
export const countedKinds = ['item', 'quote', 'note', 'check', 'contrast', 'work', 'picture'] as const
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
      readonly runs: readonly Run[]
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
  | {
      readonly kind: 'picture'
      readonly name: string
      readonly picture: ExportPicture
      /** What it shows, in words; may be empty. */
      readonly text: string
      readonly counts?: CountedKind
    }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[]; readonly counts?: CountedKind }

/** A row of a table; all rows of a table have as many cells. */
export interface TableRow {
  readonly header: boolean
  readonly cells: readonly (readonly Run[])[]
}

/**
 * How a paragraph is set: as reading text, as the one line under a title, as small print, as the reader's own note, or as the
 * line under a highlight that says what it means.
 */
export type TextRole = 'body' | 'lead' | 'small' | 'note' | 'mark'

/** The label of a fact with what stands between it and the fact; a question has its mark already. */
export function labelOf({ label }: Extract<OutlineBlock, { kind: 'fact' }>): string {
  return label.endsWith('?') ? label : `${label}:`
}

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
    case 'code':
    case 'picture':
      return block.text
    case 'text':
    case 'fact':
    case 'quote':
    case 'list-item':
      return textOfRuns(block.runs)
    case 'table':
      return block.rows.flatMap((row) => row.cells.map(textOfRuns)).join('\n')
  }
}

/** The words of some runs, without their dress. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

/** Runs cut at their line feeds, without white space around a line; a quotation sets each line as a paragraph. */
export function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  for (const run of runs)
    cleanText(run.text)
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) lines.push([])
        lines.at(-1)?.push({ ...run, text })
      })
  return lines.map((line) =>
    line.map((run, index) => {
      const text = index === 0 ? run.text.trimStart() : run.text
      return { ...run, text: index === line.length - 1 ? text.trimEnd() : text }
    }),
  )
}
