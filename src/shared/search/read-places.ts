import { readVarint } from './byte-writer'
import { createNumberList } from './number-list'
import type { NumberList } from './number-list'
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

/** Reads the places of a posting, in rising order. */
export function readPlaces(segment: Segment, posting: number): Uint32Array {
  const places = createNumberList(16)
  appendPlaces(segment, posting, Infinity, 0, places)
  return places.view()
}

/** Appends the first `most` places of a posting to a list, each with `base` added. */
export function appendPlaces(
  { places, placeStart }: Segment,
  posting: number,
  most: number,
  base: number,
  list: NumberList,
): void {
  const cursor = { bytes: places, at: placeStart[posting] ?? 0 }
  const end = placeStart[posting + 1] ?? cursor.at
  let place = base
  for (let read = 0; cursor.at < end && read < most; read += 1) {
    place += readVarint(cursor)
    list.push(place)
  }
}
