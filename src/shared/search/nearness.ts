import { findBestWindow } from './best-window'
import type { Places } from './best-window'
import type { CorpusPart } from './corpus'
import { createNumberList } from './number-list'
import type { PlannedWord } from './plan-query'
import type { RankedDocument } from './take-best'
import type { Ranking } from './ranking'
import { appendPlaces, firstPosting } from './read-places'

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
  const lists = words.map(() => createNumberList(256))
  for (const { part: index, document } of documents) {
    const part = parts[index]
    const scores = total[index]
    if (part === undefined || scores === undefined) continue
    const places = words.map(({ word }, at) => placesIn(part, document, word, index, lists[at]))
    const gained =
      ranking.nearness * sumOfPairs(places, worth, ranking.nearnessReach) +
      ranking.cover * findBestWindow(places, worth, ranking.coverWidth)
    if (gained > 0) scores[document] = (scores[document] ?? 0) + gained
  }
}

function sumOfPairs(places: readonly Places[], worth: readonly number[], reach: number): number {
  let sum = 0
  for (let word = 1; word < places.length; word += 1) {
    const near = nearest(places[word - 1] ?? noPlaces, places[word] ?? noPlaces, reach)
    if (near > 0) sum += near * Math.min(worth[word - 1] ?? 0, worth[word] ?? 0)
  }
  return sum
}

const noPlaces: Places = []
/** Fields are told apart by adding a stretch that no distance bridges. */
const fieldStretch = 0x8000000

/** The places of a word in a document, in rising order, kept in `list`. */
function placesIn(
  { segment }: CorpusPart,
  document: number,
  { matches, fields }: PlannedWord,
  index: number,
  list = createNumberList(),
): Places {
  const own = matches[index] ?? []
  list.clear()
  for (let at = 0; at < Math.min(own.length, largestFamily); at += 1) {
    const word = own[at]?.index ?? 0
    const end = segment.postingStart[word + 1] ?? 0
    for (let posting = firstPosting(segment, word, document << 3); posting < end; posting += 1) {
      const unit = segment.unit[posting] ?? 0
      if (unit >>> 3 !== document) break
      const field = unit & 7
      if ((fields >>> field) & 1) appendPlaces(segment, posting, mostPlaces, field * fieldStretch, list)
    }
  }
  return inOrder(list.view())
}

/** Sorts where the forms of a word stand among each other; mostly there is only one of them. */
function inOrder(places: Uint32Array): Places {
  for (let at = 1; at < places.length; at += 1)
    if ((places[at - 1] ?? 0) > (places[at] ?? 0)) return places.sort()
  return places
}

/** 1 for side by side in order, falling with the distance to 0 at the reach; the wrong order costs one word. */
function nearest(before: Places, after: Places, reach: number): number {
  let best = reach + 1
  let at = 0
  for (let next = 0; next < after.length && best > 1; next += 1) {
    const place = after[next] ?? 0
    while (at < before.length && (before[at] ?? 0) < place) at += 1
    const left = before[at - 1]
    const right = before[at] === place ? before[at + 1] : before[at]
    if (left !== undefined) best = Math.min(best, place - left)
    if (right !== undefined) best = Math.min(best, right - place + 1)
  }
  return best > reach ? 0 : 1 / best
}
