import type { Block } from '../content/block'
import { findMarks } from '../search/find-marks'
import type { BlockMatch } from './find-in-blocks'

/**
 * Marks the words that a search found, in every form in which it found them. `words` are surface forms as the search
 * answer gives them; offsets are those of the stored text.
 */
export function markBlocks(blocks: readonly Block[], words: readonly string[]): readonly BlockMatch[] {
  const wanted = new Set(words.filter((word) => word !== ''))
  if (wanted.size === 0) return []
  return blocks.flatMap((block) =>
    findMarks(block.text, wanted).map(({ start, end }) => ({ blockId: block.id, start, end })),
  )
}
