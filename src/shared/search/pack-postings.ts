import { createByteWriter } from './byte-writer'
import { createNumberList } from './number-list'
import type { NumberList } from './number-list'
import type { Segment } from './segment'

/** Occurrences of words in the order of reading, as three columns. */
export interface Occurrences {
  readonly word: NumberList
  readonly unit: NumberList
  readonly place: NumberList
}

/** What a segment knows of where words stand. */
export type Postings = Pick<Segment, 'postingStart' | 'unit' | 'count' | 'placeStart' | 'places'>

/** The counts of a posting stop here; a text that says one word more often gains nothing by it. */
export const highestCount = 0xffff

/** A counting sort by word keeps the order of units and places, so that one pass over the sorted rows packs them. */
export function packPostings(occurrences: Occurrences, rank: Uint32Array): Postings {
  const wordOf = occurrences.word.view()
  const unitOf = occurrences.unit.view()
  const placeOf = occurrences.place.view()
  const rowStart = new Uint32Array(rank.length + 1)
  for (const id of wordOf) rowStart[(rank[id] ?? 0) + 1] = (rowStart[(rank[id] ?? 0) + 1] ?? 0) + 1
  for (let word = 0; word < rank.length; word += 1)
    rowStart[word + 1] = (rowStart[word + 1] ?? 0) + (rowStart[word] ?? 0)
  const rows = new Uint32Array(wordOf.length)
  const next = rowStart.slice()
  for (let row = 0; row < wordOf.length; row += 1) {
    const word = rank[wordOf[row] ?? 0] ?? 0
    rows[next[word] ?? 0] = row
    next[word] = (next[word] ?? 0) + 1
  }

  const postingStart = new Uint32Array(rank.length + 1)
  const unit = createNumberList()
  const count = createNumberList()
  const placeStart = createNumberList()
  const places = createByteWriter(wordOf.length * 2 + 16)
  for (let word = 0; word < rank.length; word += 1) {
    let open = -1
    let times = 0
    let last = 0
    for (let at = rowStart[word] ?? 0; at < (rowStart[word + 1] ?? 0); at += 1) {
      const row = rows[at] ?? 0
      const rowUnit = unitOf[row] ?? 0
      if (rowUnit !== open) {
        if (open >= 0) count.push(times)
        unit.push(rowUnit)
        placeStart.push(places.length())
        open = rowUnit
        times = 0
        last = 0
      }
      if (times === highestCount) continue
      const place = placeOf[row] ?? 0
      places.writeVarint(place - last)
      last = place
      times += 1
    }
    if (open >= 0) count.push(times)
    postingStart[word + 1] = unit.length()
  }
  placeStart.push(places.length())
  return {
    postingStart,
    unit: unit.view().slice(),
    count: Uint16Array.from(count.view()),
    placeStart: placeStart.view().slice(),
    places: places.toBytes(),
  }
}
