import { findBestWindow } from './best-window'
import type { CorpusPart } from './corpus'
import type { PlannedWord } from './plan-query'
import type { RankedDocument } from './take-best'
import type { Ranking } from './ranking'
import { firstPosting, readPlaces } from './read-places'

/** Families larger than this are not followed into the text. */
const largestFamily = 12
/** Of a word that stands in a field more often, the first so many places are looked at: long lists repeat a word thousands of times. */
const mostPlaces = 200

/**
 * Adds to the score of each document what its words gain by standing near each other. Two things count: for each pair of
 * neighbours in the query, in the manner of Rasolofo and Savoy (2003), the smallest distance within a field, full when they
 * stand in the typed order side by side, less with the distance, and by the rarity of the commoner of the two; and how much of
 * the whole query comes together in one short stretch of a field.
 */
export function addNearness(
  documents: readonly RankedDocument[],
  words: readonly { readonly word: PlannedWord; readonly rarity: number }[],
  parts: readonly CorpusPart[],
  ranking: Ranking,
  total: readonly Float64Array[],
): void {
  const worth = words.map(({ rarity }) => rarity)
  for (const { part: index, document } of documents) {
    const part = parts[index]
    const scores = total[index]
    if (part === undefined || scores === undefined) continue
    const places = words.map(({ word }) => placesIn(part, document, word, index))
    const gained =
      ranking.nearness * sumOfPairs(places, worth, ranking.nearnessReach) +
      ranking.cover * findBestWindow(places, worth, ranking.coverWidth)
    if (gained > 0) scores[document] = (scores[document] ?? 0) + gained
  }
}

function sumOfPairs(places: readonly (readonly number[])[], worth: readonly number[], reach: number): number {
  let sum = 0
  for (let word = 1; word < places.length; word += 1) {
    const near = nearest(places[word - 1] ?? [], places[word] ?? [], reach)
    if (near > 0) sum += near * Math.min(worth[word - 1] ?? 0, worth[word] ?? 0)
  }
  return sum
}

/** Places by field; fields are told apart by adding a stretch that no distance bridges. */
function placesIn(part: CorpusPart, document: number, word: PlannedWord, index: number): readonly number[] {
  const matches = word.matches[index] ?? []
  const places: number[] = []
  for (const match of matches.slice(0, largestFamily)) {
    const { segment } = part
    const end = segment.postingStart[match.index + 1] ?? 0
    for (let posting = firstPosting(segment, match.index, document << 3); posting < end; posting += 1) {
      const unit = segment.unit[posting] ?? 0
      if (unit >>> 3 !== document) break
      const field = unit & 7
      if ((word.fields >>> field) & 1)
        for (const place of readPlaces(segment, posting, mostPlaces)) places.push(field * 0x8000000 + place)
    }
  }
  return places.sort((a, b) => a - b)
}

/** 1 for side by side in order, falling with the distance to 0 at the reach; the wrong order costs one word. */
function nearest(before: readonly number[], after: readonly number[], reach: number): number {
  let best = reach + 1
  let at = 0
  for (const place of after) {
    while (at < before.length && (before[at] ?? 0) < place) at += 1
    const left = before[at - 1]
    const right = before[at] === place ? before[at + 1] : before[at]
    if (left !== undefined) best = Math.min(best, place - left)
    if (right !== undefined) best = Math.min(best, right - place + 1)
    if (best === 1) break
  }
  return best > reach ? 0 : 1 / best
}
