import type { CorpusPart } from './corpus'
import { findFeedback } from './feedback'
import { keepTypedAbove } from './keep-typed-above'
import { matchPhrase } from './match-phrase'
import { addNearness } from './nearness'
import type { PlannedPhrase, PlannedWord, QueryPlan } from './plan-query'
import type { Ranking } from './ranking'
import { allFields, createWeigher, rarity, saturate } from './score-words'
import type { WeighedPart, Weigher } from './score-words'
import { putInOrder, takeBest } from './take-best'
import type { RankedDocument } from './take-best'
import { findText } from './text-table'

/** What scoring found: scores by part and document, and what each word and phrase stands in. */
export interface Scores {
  readonly total: readonly Float64Array[]
  /** By place of the word in the plan, then by part: 1 for documents that hold it. */
  readonly wordMasks: readonly (readonly Uint8Array[])[]
  readonly phraseMasks: readonly (readonly Uint8Array[])[]
  /** By place of the word in the plan. */
  readonly rarity: readonly number[]
  readonly weigher: Weigher
}

/** Scores all documents by the words and phrases of a plan; words that are not wanted only leave their mask. */
export function scoreDocuments(
  plan: QueryPlan,
  parts: readonly CorpusPart[],
  size: number,
  ranking: Ranking,
): Scores {
  const weigher = createWeigher(parts)
  const total = parts.map(({ segment }) => new Float64Array(segment.documents.length))
  const rarities: number[] = []
  const wordMasks = plan.words.map((word) => {
    const weighed = weigher.weigh(word.matches, word.fields)
    const masks = weighed.map(toMask)
    const worth = rarity(countDocuments(weighed), size)
    rarities.push(worth)
    if (word.wanted && word.counts) {
      addScores(total, weighed, worth, ranking.saturation)
      addSurface(word, { parts, weigher, total, size, ranking })
    }
    return masks
  })
  const phraseMasks = plan.phrases.map((phrase) => scorePhrase(phrase, parts, total, size, ranking))
  return { total, wordMasks, phraseMasks, rarity: rarities, weigher }
}

function toMask({ frequency, documents, count }: WeighedPart): Uint8Array {
  const mask = new Uint8Array(frequency.length)
  for (let at = 0; at < count; at += 1) mask[documents[at] ?? 0] = 1
  return mask
}

function countDocuments(weighed: readonly WeighedPart[]): number {
  return weighed.reduce((sum, { count }) => sum + count, 0)
}

function addScores(
  total: readonly Float64Array[],
  weighed: readonly WeighedPart[],
  worth: number,
  k1: number,
): void {
  for (const [part, { frequency, documents, count }] of weighed.entries()) {
    const scores = total[part]
    if (scores === undefined) continue
    for (let at = 0; at < count; at += 1) {
      const document = documents[at] ?? 0
      scores[document] = (scores[document] ?? 0) + worth * saturate(frequency[document] ?? 0, k1)
    }
  }
}

interface SurfaceContext {
  readonly parts: readonly CorpusPart[]
  readonly weigher: Weigher
  readonly total: readonly Float64Array[]
  readonly size: number
  readonly ranking: Ranking
}

/** The very form that was typed counts once more, so that it stands above other forms of its stem; not while it may still grow. */
function addSurface(word: PlannedWord, { parts, weigher, total, size, ranking }: SurfaceContext): void {
  if (ranking.surfaceWeight === 0 || word.reading !== 'known' || word.word.open) return
  const matches = parts.map(({ segment }) => {
    const index = findText(segment.words, word.word.surface)
    return index < 0 ? [] : [{ index, weight: 1 }]
  })
  const weighed = weigher.weigh(matches, word.fields)
  addScores(total, weighed, ranking.surfaceWeight * rarity(countDocuments(weighed), size), ranking.saturation)
}

/** A phrase counts like a word that is as rare as it is. */
function scorePhrase(
  { phrase, fields, wanted }: PlannedPhrase,
  parts: readonly CorpusPart[],
  total: readonly Float64Array[],
  size: number,
  ranking: Ranking,
): readonly Uint8Array[] {
  const found = parts.map((part) => {
    const byDocument = new Map<number, number>()
    for (const [unit, times] of matchPhrase(part, phrase.surfaces, fields)) {
      byDocument.set(unit >>> 3, (byDocument.get(unit >>> 3) ?? 0) + times * (part.unitWeight[unit] ?? 0))
    }
    return byDocument
  })
  const worth = rarity(
    found.reduce((sum, { size: count }) => sum + count, 0),
    size,
  )
  return found.map((byDocument, part) => {
    const scores = total[part] ?? new Float64Array(0)
    const mask = new Uint8Array(scores.length)
    for (const [document, frequency] of byDocument) {
      mask[document] = 1
      if (wanted) scores[document] = (scores[document] ?? 0) + worth * saturate(frequency, ranking.saturation)
    }
    return mask
  })
}

/** Nearness is looked at for so many of the best documents, and feedback takes the best of these. */
const mostLookedAt = 100

/**
 * Orders the matched documents, best first; ties go by kind, title and id. Nearness and feedback only move documents that
 * match anyway, so nothing without a typed word ever comes in.
 */
export function rankDocuments(
  plan: QueryPlan,
  scores: Scores,
  matched: readonly Uint8Array[],
  { count, ...context }: RankingContext & { readonly count: number },
): readonly RankedDocument[] {
  const { parts, ranking } = context
  const counting = plan.words
    .map((word, place) => ({ word, rarity: scores.rarity[place] ?? 0 }))
    .filter(({ word }) => word.wanted && word.counts)
  if (counting.length > 1) {
    const top = takeBest(scores.total, matched, parts, mostLookedAt)
    addNearness(top, counting, parts, ranking, scores.total)
    if (plan.plain) addFeedback(scores, putInOrder(top, scores.total, parts), counting.length, context)
  }
  keepTypedAbove(
    counting.map(({ word }) => word),
    parts,
    matched,
    scores.total,
    scores.weigher,
  )
  return takeBest(scores.total, matched, parts, count)
}

interface RankingContext {
  readonly parts: readonly CorpusPart[]
  readonly size: number
  readonly averageLength: number
  readonly ranking: Ranking
}

/** A query of so many words is long enough to trust its first results in full; shorter ones are taken more literally. */
const fullTrustWords = 4

function addFeedback(
  scores: Scores,
  best: readonly RankedDocument[],
  words: number,
  context: RankingContext,
): void {
  const { parts, size, averageLength, ranking } = context
  const { feedback, saturation } = ranking
  if (feedback.weight === 0 || best.length < feedback.documents) return
  const top = best.slice(0, feedback.documents)
  const trust = feedback.weight * words * Math.min(1, words / fullTrustWords)
  for (const { matches, weight } of findFeedback(top, { parts, size, averageLength, saturation }, feedback)) {
    const weighed = scores.weigher.weigh(matches, allFields)
    addScores(scores.total, weighed, rarity(countDocuments(weighed), size) * weight * trust, saturation)
  }
}
