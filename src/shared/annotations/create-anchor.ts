import type { Block } from '../content/block'
import type { Anchor, AnchorRange } from './annotation'

/** How many characters before and after the quote are kept, so that one of several equal quotes can be told apart. */
export const contextLength = 32

/**
 * Makes the anchor of a selection over the stored text. Ranges name blocks in reading order. Returns null when the
 * selection holds no words.
 */
export function createAnchor(blocks: readonly Block[], selected: readonly AnchorRange[]): Anchor | null {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const ranges = selected
    .map((range) => trimRange(byId.get(range.blockId), range))
    .filter((range) => range !== null)
  const first = ranges[0]
  const last = ranges[ranges.length - 1]
  if (first === undefined || last === undefined) return null
  const textOf = (range: AnchorRange): string => byId.get(range.blockId)?.text ?? ''
  return {
    ranges,
    quote: ranges.map((range) => textOf(range).slice(range.start, range.end)).join('\n'),
    prefix: textOf(first).slice(Math.max(0, first.start - contextLength), first.start),
    suffix: textOf(last).slice(last.end, last.end + contextLength),
  }
}

function trimRange(block: Block | undefined, range: AnchorRange): AnchorRange | null {
  if (block === undefined) return null
  let { start, end } = range
  while (start < end && /\s/.test(block.text.charAt(start))) start += 1
  while (end > start && /\s/.test(block.text.charAt(end - 1))) end -= 1
  return start < end ? { blockId: range.blockId, start, end } : null
}
