import type { Places } from './best-window'
import type { CorpusPart } from './corpus'
import { findPosting, readPlaces } from './read-places'
import type { FieldMask } from './score-words'
import { findText } from './text-table'

/**
 * Finds where words stand side by side in this order. Returns the number of occurrences by unit, in the order of units.
 * Walks the postings of the rarest word and looks the others up.
 */
export function matchPhrase(
  part: CorpusPart,
  surfaces: readonly string[],
  fields: FieldMask,
): ReadonlyMap<number, number> {
  const { segment, removed } = part
  const words = surfaces.map((surface) => findText(segment.words, surface))
  const found = new Map<number, number>()
  if (words.length === 0 || words.includes(-1)) return found
  const sizes = words.map((word) => (segment.postingStart[word + 1] ?? 0) - (segment.postingStart[word] ?? 0))
  const rarest = sizes.indexOf(Math.min(...sizes))
  const pivot = words[rarest] ?? 0
  for (
    let posting = segment.postingStart[pivot] ?? 0;
    posting < (segment.postingStart[pivot + 1] ?? 0);
    posting += 1
  ) {
    const unit = segment.unit[posting] ?? 0
    if (removed[unit >>> 3] === 1 || ((fields >>> (unit & 7)) & 1) === 0) continue
    const times = countIn(part, words, unit)
    if (times > 0) found.set(unit, times)
  }
  return found
}

function countIn(part: CorpusPart, words: readonly number[], unit: number): number {
  let starts: Places | undefined
  const read = new Map<number, Places>()
  for (const [offset, word] of words.entries()) {
    let places = read.get(word)
    if (places === undefined) {
      const posting = findPosting(part.segment, word, unit)
      if (posting < 0) return 0
      places = readPlaces(part.segment, posting)
      read.set(word, places)
    }
    starts = starts === undefined ? places : keepFollowed(starts, places, offset)
    if (starts.length === 0) return 0
  }
  return starts?.length ?? 0
}

/** Keeps the starts that have a place exactly `offset` words on; both lists rise. */
function keepFollowed(starts: Places, places: Places, offset: number): Places {
  const kept: number[] = []
  let at = 0
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0
    while (at < places.length && (places[at] ?? 0) < start + offset) at += 1
    if (places[at] === start + offset) kept.push(start)
  }
  return kept
}
