import type { CorpusPart } from './corpus'
import type { WordMatch } from './expand-word'
import { createLargestNumbers } from './largest-numbers'
import type { FeedbackRanking } from './ranking'
import { addVector, clearSum } from './stem-vectors'
import type { StemVectors, VectorCorpus } from './stem-vectors'
import type { RankedDocument } from './take-best'
import { findText, textAt } from './text-table'

/** A stem that the best documents share, as words of each part; the weights of all add up to 1. */
export interface FeedbackStem {
  readonly stem: string
  readonly matches: readonly (readonly WordMatch[])[]
  readonly weight: number
}

/**
 * Finds what the best documents are about beyond the typed words: pseudo-relevance feedback in the manner of Rocchio
 * (1971). Each document is a vector of saturated frequencies times rarity, brought to length 1 so that long documents do
 * not speak louder, and counts by one over its rank.
 */
export function findFeedback(
  top: readonly RankedDocument[],
  corpus: VectorCorpus,
  settings: FeedbackRanking,
): readonly FeedbackStem[] {
  const { parts } = corpus
  for (const [rank, { part: index, document }] of top.entries()) {
    const part = parts[index]
    if (part !== undefined) addVector(part, document, corpus, 1 / (rank + 1))
  }
  const byText = new Map<string, number>()
  for (const part of parts) {
    for (const stem of takeLargest(part.vectors, settings.stems * 4)) {
      const text = textAt(part.segment.stems, stem)
      byText.set(text, (byText.get(text) ?? 0) + (part.vectors.sum[stem] ?? 0))
    }
    clearSum(part)
  }
  const best = [...byText].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, settings.stems)
  const all = best.reduce((total, [, share]) => total + share, 0)
  return best.map(([stem, share]) => ({
    stem,
    weight: share / all,
    matches: parts.map((part) => familyMatches(part, stem)),
  }))
}

/** The stems with the largest sums, a few more where sums are equal. */
function takeLargest({ sum, summed }: StemVectors, count: number): readonly number[] {
  const stems = summed.view()
  const largest = createLargestNumbers(count)
  for (let at = 0; at < stems.length; at += 1) largest.add(sum[stems[at] ?? 0] ?? 0)
  const least = largest.least()
  const taken: number[] = []
  for (let at = 0; at < stems.length; at += 1) {
    const stem = stems[at] ?? 0
    if ((sum[stem] ?? 0) >= least) taken.push(stem)
  }
  return taken
}

function familyMatches({ segment }: CorpusPart, stem: string): readonly WordMatch[] {
  const id = findText(segment.stems, stem)
  if (id < 0) return []
  return [...segment.family.subarray(segment.familyStart[id], segment.familyStart[id + 1])].map((index) => ({
    index,
    weight: 1,
  }))
}
