import type { CorpusPart } from './corpus'
import type { WordMatch } from './expand-word'
import type { RankedDocument } from './rank-documents'
import type { FeedbackRanking } from './ranking'
import { rarity } from './score-words'
import { unitsPerDocument } from './segment'
import { findText, textAt } from './text-table'

/** A stem that the best documents share, as words of each part; the weights of all add up to 1. */
export interface FeedbackStem {
  readonly stem: string
  readonly matches: readonly (readonly WordMatch[])[]
  readonly weight: number
}

/** So many of a part's stems are compared with those of other parts. */
const mostCandidates = 300

/**
 * Finds what the best documents are about beyond the typed words: pseudo-relevance feedback by a relevance model in the
 * manner of Lavrenko and Croft (2001), with the share of a stem in a document weighed by the document's score.
 */
export function findFeedback(
  top: readonly RankedDocument[],
  parts: readonly CorpusPart[],
  size: number,
  settings: FeedbackRanking,
): readonly FeedbackStem[] {
  const sum = top.reduce((total, { score }) => total + score, 0)
  if (sum <= 0) return []
  const shares = new Map<string, number>()
  for (const [index, part] of parts.entries()) {
    const own = top.filter((ranked) => ranked.part === index)
    if (own.length > 0) addShares(part, own, sum, shares)
  }
  const candidates = [...shares].map(([stem, share]) => ({
    stem,
    share,
    documents: countDocuments(parts, stem),
  }))
  const best = candidates
    .filter(({ documents }) => documents > 1 && documents < size / 2)
    .map(({ stem, share, documents }) => ({ stem, weight: share * rarity(documents, size) }))
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, settings.stems)
  const all = best.reduce((total, { weight }) => total + weight, 0)
  return best.map(({ stem, weight }) => ({
    stem,
    weight: weight / all,
    matches: parts.map((part) => familyMatches(part, stem)),
  }))
}

function addShares(
  part: CorpusPart,
  top: readonly RankedDocument[],
  sum: number,
  shares: Map<string, number>,
): void {
  const { segment } = part
  const byStem = new Map<number, number>()
  for (const { document, score } of top) {
    const length = lengthOf(part, document)
    for (
      let at = segment.documentStemStart[document] ?? 0;
      at < (segment.documentStemStart[document + 1] ?? 0);
      at += 1
    ) {
      const stem = segment.documentStem[at] ?? 0
      const share = ((segment.documentStemCount[at] ?? 0) / length) * (score / sum)
      byStem.set(stem, (byStem.get(stem) ?? 0) + share)
    }
  }
  const best = [...byStem].sort((a, b) => b[1] - a[1]).slice(0, mostCandidates)
  for (const [stem, share] of best) {
    const text = textAt(segment.stems, stem)
    shares.set(text, (shares.get(text) ?? 0) + share)
  }
}

function lengthOf({ segment }: CorpusPart, document: number): number {
  let length = 0
  for (let field = 0; field < unitsPerDocument; field += 1)
    length += segment.unitLength[document * unitsPerDocument + field] ?? 0
  return Math.max(1, length)
}

function countDocuments(parts: readonly CorpusPart[], stem: string): number {
  return parts.reduce((sum, { segment }) => {
    const id = findText(segment.stems, stem)
    return id < 0 ? sum : sum + (segment.stemDocuments[id] ?? 0)
  }, 0)
}

function familyMatches({ segment }: CorpusPart, stem: string): readonly WordMatch[] {
  const id = findText(segment.stems, stem)
  if (id < 0) return []
  return [...segment.family.subarray(segment.familyStart[id], segment.familyStart[id + 1])].map((index) => ({
    index,
    weight: 1,
  }))
}
