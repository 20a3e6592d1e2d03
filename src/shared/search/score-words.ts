import type { CorpusPart } from './corpus'
import type { WordMatch } from './expand-word'

/** Which fields count, as bits by their place in `searchFields`. */
export type FieldMask = number

/** All fields. */
export const allFields: FieldMask = 0xff

/** The documents of a part that hold something, with its weighed frequency. Valid until the next weighing. */
export interface WeighedPart {
  readonly frequency: Float32Array
  /** The documents whose frequency is not 0: the first `count` entries. */
  readonly documents: Uint32Array
  readonly count: number
}

/** Sums up words over fields and documents; keeps its memory from one word to the next. */
export interface Weigher {
  /** Weighs words; how many documents hold any of them is the sum of the counts. */
  weigh(matches: readonly (readonly WordMatch[])[], fields: FieldMask): readonly WeighedPart[]
}

/** Creates a weigher over the parts of a corpus. */
export function createWeigher(parts: readonly CorpusPart[]): Weigher {
  const slots = parts.map(({ segment }) => ({
    frequency: new Float32Array(segment.documents.length),
    documents: new Uint32Array(segment.documents.length),
    count: 0,
  }))
  return {
    weigh(matches, fields) {
      for (const [index, part] of parts.entries()) {
        const slot = slots[index]
        if (slot === undefined) continue
        for (let at = 0; at < slot.count; at += 1) slot.frequency[slot.documents[at] ?? 0] = 0
        slot.count = 0
        for (const match of matches[index] ?? []) addPostings(part, match, fields, slot)
      }
      return slots
    },
  }
}

function addPostings(
  part: CorpusPart,
  match: WordMatch,
  fields: FieldMask,
  slot: { readonly frequency: Float32Array; readonly documents: Uint32Array; count: number },
): void {
  const { segment, removed, unitWeight } = part
  const { unit, count } = segment
  const { frequency, documents } = slot
  const end = segment.postingStart[match.index + 1] ?? 0
  for (let posting = segment.postingStart[match.index] ?? 0; posting < end; posting += 1) {
    const place = unit[posting] ?? 0
    if (((fields >>> (place & 7)) & 1) === 0) continue
    const document = place >>> 3
    if (removed[document] === 1) continue
    const before = frequency[document] ?? 0
    if (before === 0) documents[slot.count++] = document
    frequency[document] = before + match.weight * (count[posting] ?? 0) * (unitWeight[place] ?? 0)
  }
}

/** How much it says that a document holds a word which so many of all documents hold (Robertson and Spärck Jones). */
export function rarity(holding: number, all: number): number {
  return Math.log(1 + (Math.max(0, all - holding) + 0.5) / (holding + 0.5))
}

/** BM25's saturation of a frequency: 0 to k1 + 1. */
export function saturate(frequency: number, k1: number): number {
  return (frequency * (k1 + 1)) / (k1 + frequency)
}
