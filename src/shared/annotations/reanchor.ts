import type { Block } from '../content/block'
import type { Anchor, AnchorRange } from './annotation'
import { createAnchor } from './create-anchor'
import { flattenBlocks, offsetInBlock, toRanges } from './flat-text'
import type { FlatText } from './flat-text'
import { leastLikeness, matchQuote } from './match-quote'

/** What became of an anchor: its paragraphs are unchanged, its words were found in changed ones, or they were not found. */
export type Reanchored =
  | { readonly kind: 'kept'; readonly anchor: Anchor }
  | { readonly kind: 'moved'; readonly anchor: Anchor; readonly score: number }
  | { readonly kind: 'orphaned' }

/**
 * Finds an anchor again in the blocks of a changed item. A paragraph is unchanged when its id and its words are, wherever it
 * has moved to. In changed paragraphs the quote is matched by its words and neighbours, first as a whole and then, where
 * it ran over several paragraphs, piece by piece, because paragraphs may have been put into another order.
 */
export function reanchor(anchor: Anchor, blocks: readonly Block[]): Reanchored {
  const pieces = cutQuote(anchor)
  const kept = keepRanges(pieces, blocks)
  if (kept !== null) {
    const again = createAnchor(blocks, kept)
    if (again !== null) return { kind: 'kept', anchor: again }
  }
  const flat = flattenBlocks(blocks)
  return findWhole(anchor, blocks, flat) ?? findPieces(anchor, pieces, blocks, flat) ?? { kind: 'orphaned' }
}

interface Piece {
  readonly range: AnchorRange
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** The quote's share in each block. A quote that does not fit its ranges, as from elsewhere, is one piece. */
function cutQuote(anchor: Anchor): readonly Piece[] {
  const [first] = anchor.ranges
  if (first === undefined) return []
  const lengths = anchor.ranges.map((range) => range.end - range.start)
  const total = lengths.reduce((sum, length) => sum + length, 0) + lengths.length - 1
  if (total !== anchor.quote.length)
    return [{ range: first, quote: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix }]
  let at = 0
  return anchor.ranges.map((range, index) => {
    const quote = anchor.quote.slice(at, at + range.end - range.start)
    at += quote.length + 1
    return {
      range,
      quote,
      prefix: index === 0 ? anchor.prefix : '',
      suffix: index === anchor.ranges.length - 1 ? anchor.suffix : '',
    }
  })
}

/** The same ranges where every paragraph is as it was; null when one of them is not. */
function keepRanges(pieces: readonly Piece[], blocks: readonly Block[]): readonly AnchorRange[] | null {
  const order = new Map(blocks.map((block, index) => [block.id, index]))
  const ranges: AnchorRange[] = []
  for (const piece of pieces) {
    const id = sameBlocks(piece.range.blockId, blocks).find((block) => holds(block, piece))?.id
    if (id === undefined) return null
    ranges.push({ ...piece.range, blockId: id })
  }
  if (ranges.length === 0) return null
  return ranges.sort((a, b) => (order.get(a.blockId) ?? 0) - (order.get(b.blockId) ?? 0))
}

/** The block of an id, then others with the same words: of several equal paragraphs an update may have taken one away. */
function sameBlocks(id: string, blocks: readonly Block[]): readonly Block[] {
  const text = id.replace(/-\d+$/, '')
  return [
    ...blocks.filter((block) => block.id === id),
    ...blocks.filter((block) => block.id !== id && block.id.replace(/-\d+$/, '') === text),
  ]
}

function holds(block: Block, { range, quote, prefix, suffix }: Piece): boolean {
  return (
    block.text.slice(range.start, range.end) === quote &&
    block.text.slice(0, range.start).endsWith(prefix) &&
    block.text.slice(range.end).startsWith(suffix)
  )
}

function findWhole(anchor: Anchor, blocks: readonly Block[], flat: FlatText): Reanchored | null {
  const began = anchor.ranges[0]?.start ?? 0
  const match = matchQuote(flat.text, anchor, (start) => Math.abs(offsetInBlock(flat, start) - began))
  if (match === null) return null
  const moved = createAnchor(blocks, toRanges(flat, match.start, match.end))
  return moved === null ? null : { kind: 'moved', anchor: moved, score: match.score }
}

function findPieces(
  anchor: Anchor,
  pieces: readonly Piece[],
  blocks: readonly Block[],
  flat: FlatText,
): Reanchored | null {
  if (pieces.length < 2) return null
  const spans: { start: number; end: number }[] = []
  let agreed = 0
  for (const piece of pieces) {
    const match = matchQuote(flat.text, piece)
    if (match === null) continue
    spans.push(match)
    agreed += piece.quote.length * match.likeness
  }
  const score = agreed / Math.max(1, anchor.quote.length - pieces.length + 1)
  if (score < leastLikeness) return null
  spans.sort((a, b) => a.start - b.start)
  if (spans.some((span, index) => span.start < (spans[index - 1]?.end ?? 0))) return null
  const moved = createAnchor(
    blocks,
    spans.flatMap((span) => toRanges(flat, span.start, span.end)),
  )
  return moved === null ? null : { kind: 'moved', anchor: moved, score }
}
