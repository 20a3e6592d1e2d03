import type { CorpusPart } from './corpus'
import type { WordMatch } from './expand-word'
import type { RankedDocument } from './take-best'
import type { FeedbackRanking } from './ranking'
import { rarity, saturate } from './score-words'
import { findText, textAt, textCount } from './text-table'

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
  readonly averageLength: number
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
  corpus: FeedbackCorpus,
  settings: FeedbackRanking,
): readonly FeedbackStem[] {
  const { parts } = corpus
  const shares = parts.map(({ segment }) => createSums(textCount(segment.stems)))
  for (const [rank, { part: index, document }] of top.entries()) {
    const part = parts[index]
    const sums = shares[index]
    if (part !== undefined && sums !== undefined) addVector(part, document, corpus, 1 / (rank + 1), sums)
  }
  const byText = new Map<string, number>()
  for (const [index, sums] of shares.entries()) {
    const table = parts[index]?.segment.stems
    if (table === undefined) continue
    for (const [stem, share] of takeLargest(sums, settings.stems * 4)) {
      const text = textAt(table, stem)
      byText.set(text, (byText.get(text) ?? 0) + share)
    }
  }
  const best = [...byText].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, settings.stems)
  const all = best.reduce((total, [, share]) => total + share, 0)
  return best.map(([stem, share]) => ({
    stem,
    weight: share / all,
    matches: parts.map((part) => familyMatches(part, stem)),
  }))
}

/** BM25's b for the length of whole documents. */
const lengthEffect = 0.75

function addVector(
  part: CorpusPart,
  document: number,
  corpus: FeedbackCorpus,
  weight: number,
  sums: Sums,
): void {
  const { segment } = part
  const from = segment.documentStemStart[document] ?? 0
  const to = segment.documentStemStart[document + 1] ?? from
  const longer =
    1 - lengthEffect + (lengthEffect * (part.documentLength[document] ?? 0)) / corpus.averageLength
  const values = new Float64Array(to - from)
  let squares = 0
  for (let at = from; at < to; at += 1) {
    const holding = spreadOf(part, segment.documentStem[at] ?? 0, corpus.parts)
    // What only one document says, or most say, does not tell what a matter is about.
    if (holding < 2 || holding > corpus.size / 2) continue
    const value =
      saturate((segment.documentStemCount[at] ?? 0) / longer, corpus.saturation) *
      rarity(holding, corpus.size)
    values[at - from] = value
    squares += value * value
  }
  const scale = weight / Math.sqrt(Math.max(squares, Number.MIN_VALUE))
  for (const [offset, value] of values.entries()) {
    if (value === 0) continue
    const stem = segment.documentStem[from + offset] ?? 0
    const before = sums.values[stem] ?? 0
    if (before === 0) sums.filled.push(stem)
    sums.values[stem] = before + value * scale
  }
}

/** In how many documents of all parts a stem stands; looked up once as long as the corpus does not change. */
function spreadOf(part: CorpusPart, stem: number, parts: readonly CorpusPart[]): number {
  const known = part.spread[stem] ?? -1
  if (known >= 0) return known
  let documents = part.segment.stemDocuments[stem] ?? 0
  if (parts.length > 1) {
    const text = textAt(part.segment.stems, stem)
    for (const { segment } of parts) {
      const id = segment === part.segment ? -1 : findText(segment.stems, text)
      if (id >= 0) documents += segment.stemDocuments[id] ?? 0
    }
  }
  part.spread[stem] = documents
  return documents
}

/** A sum for each stem, and which of them are not 0. */
interface Sums {
  readonly values: Float64Array
  readonly filled: number[]
}

function createSums(stems: number): Sums {
  return { values: new Float64Array(stems), filled: [] }
}

/** The stems with the largest sums, a few more where sums are equal. */
function takeLargest({ values, filled }: Sums, count: number): readonly (readonly [number, number])[] {
  const sorted = Float64Array.from(filled, (stem) => values[stem] ?? 0).sort()
  const floor = sorted[Math.max(0, sorted.length - count)] ?? 0
  return filled.flatMap((stem) => ((values[stem] ?? 0) >= floor ? [[stem, values[stem] ?? 0] as const] : []))
}

function familyMatches({ segment }: CorpusPart, stem: string): readonly WordMatch[] {
  const id = findText(segment.stems, stem)
  if (id < 0) return []
  return [...segment.family.subarray(segment.familyStart[id], segment.familyStart[id + 1])].map((index) => ({
    index,
    weight: 1,
  }))
}
