import { findPosting, readPlaces } from './read-places'
import type { Segment } from './segment'
import { findText, textAt } from './text-table'

/** No part of a joined word is shorter, in letters. */
const shortestPart = 2

/**
 * Tells whether a word is one that the index made: "firsttime", where the text says "first-time". It then stands at the place
 * of its first part, with the second part at the next one. Only the first place of a word is looked at.
 */
export function isJoinedByHyphen(segment: Segment, word: number): boolean {
  const text = textAt(segment.words, word)
  const posting = segment.postingStart[word] ?? 0
  const unit = segment.unit[posting] ?? 0
  const [place = 0] = readPlaces(segment, posting)
  for (let cut = shortestPart; cut <= text.length - shortestPart; cut += 1) {
    if (
      standsAt(segment, text.slice(0, cut), unit, place) &&
      standsAt(segment, text.slice(cut), unit, place + 1)
    )
      return true
  }
  return false
}

function standsAt(segment: Segment, text: string, unit: number, place: number): boolean {
  const word = findText(segment.words, text)
  const posting = word < 0 ? -1 : findPosting(segment, word, unit)
  return posting >= 0 && readPlaces(segment, posting).includes(place)
}
