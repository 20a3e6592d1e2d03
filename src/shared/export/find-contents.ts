import type { OutlineBlock } from './outline'

/** A line of a table of contents. */
export interface ContentsLine {
  readonly text: string
  /** Which heading of the document it is, from 0. */
  readonly number: number
  readonly depth: 2 | 3
}

/** Fewer headings than this are found without a table. */
const fewest = 3

/**
 * The table of contents: the sections and what they hold. Headings inside an item's own text are left out, as are the sides of
 * a contrast; empty where a document is short.
 */
export function findContents(blocks: readonly OutlineBlock[]): readonly ContentsLine[] {
  let number = -1
  const lines: ContentsLine[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    number += 1
    const { depth, text, counts } = block
    if (depth === 2 || (depth === 3 && counts !== undefined)) lines.push({ text, number, depth })
  }
  return lines.length < fewest ? [] : lines
}
