import type { CorpusPart } from './corpus'
import type { WordMatch } from './expand-word'
import type { RankedDocument } from './take-best'
import type { FeedbackRanking } from './ranking'
import { rarity, saturate } from './score-words'
import { unitsPerDocument } from './segment'
import { findText, textAt } from './text-table'

/** A stem that the best documents share, as words of each part; the weights of all add up to 1. */
export interface FeedbackStem {
  readonly stem: string
  readonly matches: readonly (readonly WordMatch[])[]
  readonly weight: number
}

/** What feedback needs to know of the corpus. */
export interface FeedbackCorpus {
  readonly parts: readonly CorpusPart[]
  readonly size: number
  /** BM25's k1. */
  readonly saturation: number
}

/**
 * Finds what the best documents are about beyond the typed words: pseudo-relevance feedback in the manner of Rocchio
 * (1971). Each document is a vector of saturated frequencies times rarity, brought to length 1 so that long documents do
 * not speak louder, and counts by one over its rank.
 */
export function findFeedback(
  top: readonly RankedDocument[],
  { parts, size, saturation }: FeedbackCorpus,
  settings: FeedbackRanking,
): readonly FeedbackStem[] {
  const average = averageLength(parts)
  const rarities = createStemRarity(parts, size)
  const shares = new Map<string, number>()
  for (const [rank, { part: index, document }] of top.entries()) {
    const part = parts[index]
    if (part === undefined) continue
    const vector = vectorOf(part, document, { average, saturation, rarityOf: (stem) => rarities(index, stem) })
    const length = Math.sqrt(vector.reduce((sum, { value }) => sum + value * value, 0))
    for (const { text, value } of vector) shares.set(text, (shares.get(text) ?? 0) + value / (length * (rank + 1)))
  }
  const best = [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, settings.stems)
  const all = best.reduce((total, [, share]) => total + share, 0)
  return best.map(([stem, share]) => ({ stem, weight: share / all, matches: parts.map((part) => familyMatches(part, stem)) }))
}

/** So many stems of a document are looked at, those that say most about it. */
const mostStems = 80

interface VectorContext {
  readonly average: number
  readonly saturation: number
  /** 0 for stems that say nothing: those of a single document and of most documents. */
  readonly rarityOf: (stem: number) => number
}

function vectorOf({ segment }: CorpusPart, document: number, context: VectorContext): readonly { text: string; value: number }[] {
  const from = segment.documentStemStart[document] ?? 0
  const to = segment.documentStemStart[document + 1] ?? from
  const longer = 0.25 + (0.75 * lengthOf(segment.unitLength, document)) / context.average
  const entries: { readonly stem: number; readonly value: number }[] = []
  for (let at = from; at < to; at += 1) {
    const stem = segment.documentStem[at] ?? 0
    const value = saturate((segment.documentStemCount[at] ?? 0) / longer, context.saturation) * context.rarityOf(stem)
    if (value > 0) entries.push({ stem, value })
  }
  entries.sort((a, b) => b.value - a.value || a.stem - b.stem)
  return entries.slice(0, mostStems).map(({ stem, value }) => ({ text: textAt(segment.stems, stem), value }))
}

/** Looks the rarity of stems up once each; over several parts the documents of all are counted. */
function createStemRarity(parts: readonly CorpusPart[], size: number): (part: number, stem: number) => number {
  const known = parts.map(() => new Map<number, number>())
  return (index, stem) => {
    const before = known[index]?.get(stem)
    if (before !== undefined) return before
    const documents = parts.length === 1 ? (parts[0]?.segment.stemDocuments[stem] ?? 0) : countDocuments(parts, index, stem)
    const value = documents < 2 || documents > size / 2 ? 0 : rarity(documents, size)
    known[index]?.set(stem, value)
    return value
  }
}

function countDocuments(parts: readonly CorpusPart[], index: number, stem: number): number {
  const own = parts[index]
  if (own === undefined) return 0
  const text = textAt(own.segment.stems, stem)
  return parts.reduce((sum, { segment }) => {
    const id = segment === own.segment ? stem : findText(segment.stems, text)
    return id < 0 ? sum : sum + (segment.stemDocuments[id] ?? 0)
  }, 0)
}

function averageLength(parts: readonly CorpusPart[]): number {
  let words = 0
  let documents = 0
  for (const { segment } of parts) {
    words += segment.unitLength.reduce((sum, length) => sum + length, 0)
    documents += segment.documents.length
  }
  return Math.max(1, words / Math.max(1, documents))
}

function lengthOf(unitLength: Uint32Array, document: number): number {
  const from = document * unitsPerDocument
  return unitLength.subarray(from, from + unitsPerDocument).reduce((sum, length) => sum + length, 0)
}

function familyMatches({ segment }: CorpusPart, stem: string): readonly WordMatch[] {
  const id = findText(segment.stems, stem)
  if (id < 0) return []
  return [...segment.family.subarray(segment.familyStart[id], segment.familyStart[id + 1])].map((index) => ({ index, weight: 1 }))
}
