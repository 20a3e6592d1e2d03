import type { Block } from '../content/block'
import type { AnchorRange } from './annotation'

/** An item's words as one text, so that a quote can be looked for over the borders of paragraphs. */
export interface FlatText {
  /** The texts of the blocks, joined by line feeds; blocks without words are left out. */
  readonly text: string
  /** Where each block lies in the text, in reading order. */
  readonly places: readonly { readonly blockId: string; readonly start: number; readonly end: number }[]
}

/** Joins the texts of blocks. */
export function flattenBlocks(blocks: readonly Block[]): FlatText {
  const places: { blockId: string; start: number; end: number }[] = []
  let text = ''
  for (const block of blocks) {
    if (block.text === '') continue
    if (places.length > 0) text += '\n'
    places.push({ blockId: block.id, start: text.length, end: text.length + block.text.length })
    text += block.text
  }
  return { text, places }
}

/** A stretch of the flat text as ranges over blocks; parts without any character are left out. */
export function toRanges(flat: FlatText, start: number, end: number): readonly AnchorRange[] {
  return flat.places
    .filter((place) => place.start < end && place.end > start)
    .map((place) => ({
      blockId: place.blockId,
      start: Math.max(0, start - place.start),
      end: Math.min(place.end, end) - place.start,
    }))
}

/** How far a place of the flat text is from the beginning of its block. */
export function offsetInBlock(flat: FlatText, at: number): number {
  const place = flat.places.find((each) => each.start <= at && at <= each.end)
  return place === undefined ? 0 : at - place.start
}
