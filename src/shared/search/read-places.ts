import { readVarint } from './byte-writer'
import type { Segment } from './segment'

/** Finds the posting of a word in a unit; -1 when the word does not stand there. */
export function findPosting(segment: Segment, word: number, unit: number): number {
  const posting = firstPosting(segment, word, unit)
  return posting < (segment.postingStart[word + 1] ?? 0) && segment.unit[posting] === unit ? posting : -1
}

/** Finds the first posting of a word at or after a unit; the end of its postings when there is none. */
export function firstPosting(segment: Segment, word: number, unit: number): number {
  let low = segment.postingStart[word] ?? 0
  let high = segment.postingStart[word + 1] ?? 0
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((segment.unit[middle] ?? 0) < unit) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads the places of a posting, in rising order; the first `most` of them. */
export function readPlaces(segment: Segment, posting: number, most = Infinity): number[] {
  const cursor = { bytes: segment.places, at: segment.placeStart[posting] ?? 0 }
  const end = segment.placeStart[posting + 1] ?? cursor.at
  const places: number[] = []
  let place = 0
  while (cursor.at < end && places.length < most) {
    place += readVarint(cursor)
    places.push(place)
  }
  return places
}
