import type { CorpusPart } from './corpus'
import type { PlannedWord } from './plan-query'
import type { RankedDocument } from './take-best'
import type { Ranking } from './ranking'
import { firstPosting, readPlaces } from './read-places'

/** Families larger than this are not followed into the text. */
const largestFamily = 12

/**
 * Adds to the score of each document what its words gain by standing near each other, in the manner of Rasolofo and Savoy
 * (2003): for each pair of neighbours in the query the smallest distance within a field counts, full when they stand in
 * the typed order side by side, less with the distance, and by the rarity of the commoner of the two.
 */
export function addNearness(
  documents: readonly RankedDocument[],
  words: readonly { readonly word: PlannedWord; readonly rarity: number }[],
  parts: readonly CorpusPart[],
  ranking: Ranking,
  total: readonly Float64Array[],
): void {
  for (const { part: index, document } of documents) {
    const part = parts[index]
    const scores = total[index]
    if (part === undefined || scores === undefined) continue
    let gained = 0
    let before = placesIn(part, document, words[0]?.word, index)
    for (let place = 1; place < words.length; place += 1) {
      const here = placesIn(part, document, words[place]?.word, index)
      const reach = ranking.nearnessReach
      const near = nearest(before, here, reach)
      if (near > 0) gained += near * Math.min(words[place - 1]?.rarity ?? 0, words[place]?.rarity ?? 0)
      before = here
    }
    if (gained > 0) scores[document] = (scores[document] ?? 0) + ranking.nearness * gained
  }
}

/** Places by field; fields are told apart by adding a stretch that no distance bridges. */
function placesIn(
  part: CorpusPart,
  document: number,
  word: PlannedWord | undefined,
  index: number,
): readonly number[] {
  const matches = word?.matches[index] ?? []
  const places: number[] = []
  for (const match of matches.slice(0, largestFamily)) {
    const { segment } = part
    const end = segment.postingStart[match.index + 1] ?? 0
    for (let posting = firstPosting(segment, match.index, document << 3); posting < end; posting += 1) {
      const unit = segment.unit[posting] ?? 0
      if (unit >>> 3 !== document) break
      const field = unit & 7
      if (((word?.fields ?? 0) >>> field) & 1)
        for (const place of readPlaces(segment, posting)) places.push(field * 0x8000000 + place)
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
