import { createNumberList } from './number-list'
import { appendPlaces, firstPosting } from './read-places'
import type { Segment } from './segment'

/** What was searched for, as words of one part of the corpus. */
export interface SoughtWord {
  readonly index: number
  /** Which of the typed words it stands for. */
  readonly typed: number
  /** What it says that the word is here. */
  readonly worth: number
}

/** Passages of a segment, the end exclusive. */
interface PassageRange {
  readonly from: number
  readonly to: number
}

/**
 * Chooses the passage of a document whose words are worth most together, each typed word counting once, by its worthiest
 * form; the first of equals. `sought` has the forms of a typed word side by side. Only places in the index are looked at.
 */
export function choosePassage(
  segment: Segment,
  document: number,
  passages: PassageRange,
  sought: readonly SoughtWord[],
): number {
  const worths = createWorths(passages)
  const places = createNumberList(64)
  let typed = -1
  for (const word of sought) {
    if (word.typed !== typed) worths.next()
    typed = word.typed
    const end = segment.postingStart[word.index + 1] ?? 0
    for (let posting = firstPosting(segment, word.index, document << 3); posting < end; posting += 1) {
      const unit = segment.unit[posting] ?? 0
      if (unit >>> 3 !== document) break
      places.clear()
      appendPlaces(segment, posting, Infinity, 0, places)
      forEachPassage(segment, passages, unit & 7, places.view(), (passage) =>
        worths.raise(passage, word.worth),
      )
    }
  }
  return worths.best()
}

/** What passages are worth: the sum over typed words of the worthiest form that stands there. */
interface PassageWorths {
  /** Begins the next typed word. */
  next(): void
  /** A form of the typed word stands in the passage. */
  raise(passage: number, worth: number): void
  best(): number
}

function createWorths({ from, to }: PassageRange): PassageWorths {
  const sums = new Float64Array(to - from)
  const own = new Float64Array(to - from)
  const touched: number[] = []
  const next = (): void => {
    for (const at of touched) {
      sums[at] = (sums[at] ?? 0) + (own[at] ?? 0)
      own[at] = 0
    }
    touched.length = 0
  }
  return {
    next,
    raise(passage, worth) {
      const before = own[passage - from] ?? 0
      if (worth <= before) return
      if (before === 0) touched.push(passage - from)
      own[passage - from] = worth
    },
    best() {
      next()
      let best = 0
      for (let at = 1; at < sums.length; at += 1) if ((sums[at] ?? 0) > (sums[best] ?? 0)) best = at
      return from + best
    },
  }
}

/**
 * Visits the passages in which places of a field lie, each once: of each place, in rising order, the last passage of the field
 * that begins at or before it. None for places in a title, which has no passages.
 */
function forEachPassage(
  segment: Segment,
  { from, to }: PassageRange,
  field: number,
  places: Uint32Array,
  visit: (passage: number) => void,
): void {
  let passage = from
  let last = -1
  let visited = -1
  for (const place of places) {
    for (; passage < to; passage += 1) {
      if (segment.passageField[passage] !== field) continue
      if ((segment.passageFirst[passage] ?? 0) > place) break
      last = passage
    }
    if (last !== visited) visit(last)
    visited = last
  }
}
