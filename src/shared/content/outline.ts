import type { Block } from './block'

/** A heading of an item, for the table of contents. */
export interface OutlineEntry {
  readonly blockId: string
  readonly title: string
  readonly depth: number
}

/** The headings of an item in order. */
export function outlineOf(blocks: readonly Block[]): readonly OutlineEntry[] {
  return blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => ({ blockId: block.id, title: block.text, depth: block.depth ?? 2 }))
}

/**
 * Paragraph numbers by block id, from 1, so that people who read together can say "paragraph 12". Headings, rules, images
 * and table cells are not counted.
 */
export function numberParagraphs(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const counted = new Set(['paragraph', 'list-item', 'quote', 'callout', 'code'])
  for (const block of blocks) if (counted.has(block.kind)) numbers.set(block.id, numbers.size + 1)
  return numbers
}
