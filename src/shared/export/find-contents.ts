import type { OutlineBlock } from './outline'

/** A line of a table of contents. */
export interface ContentsLine {
  readonly text: string
  /** Which heading of the document it is, from 0. */
  readonly number: number
  readonly depth: 2 | 3
}

/** Where the title page ends: at the first heading after the title, or where the text of a single item begins. */
export function findTitleEnd(blocks: readonly OutlineBlock[]): number {
  const [title] = blocks
  const single = title?.counts === 'item'
  const end = blocks.findIndex(
    (block, index) => index > 0 && (block.kind === 'heading' || (single && isRunningText(block))),
  )
  return end === -1 ? blocks.length : end
}

function isRunningText(block: OutlineBlock): boolean {
  return block.kind === 'text' ? block.role === 'body' : block.kind !== 'fact'
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
