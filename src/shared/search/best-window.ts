/** Where a word stands in a text, counted in words, in rising order. */
export type Places = ArrayLike<number>

/**
 * Finds the stretch of text in which most of what a query says comes together: the sum of the worth of the words in it, less
 * that of the worthiest, so that one word alone counts for nothing. Ranking by the stretches that cover a query is an idea of
 * Clarke, Cormack and Tudhope (2000).
 *
 * `places` has the places of each word, `worth` its worth; a window is `width` words wide. The places of all words are
 * walked in order. A stretch that ends at a place holds the words that were last met within its width, so it is weighed
 * only where a word comes in that the stretch before did not hold, and none can be better than one that holds them all.
 */
export function findBestWindow(places: readonly Places[], worth: readonly number[], width: number): number {
  const words = Math.min(places.length, mostWords)
  const next = new Uint32Array(words)
  const last = new Float64Array(words).fill(-Infinity)
  const present = places.slice(0, words).filter(({ length }) => length > 0).length
  let best = 0
  while (present > 1) {
    const word = firstOf(places, next)
    if (word < 0) break
    const place = places[word]?.[next[word] ?? 0] ?? 0
    next[word] = (next[word] ?? 0) + 1
    const before = last[word] ?? 0
    last[word] = place
    if (place - before < width) continue
    let held = 0
    let sum = 0
    let worthiest = 0
    for (let other = 0; other < words; other += 1) {
      if (place - (last[other] ?? 0) >= width) continue
      held += 1
      sum += worth[other] ?? 0
      worthiest = Math.max(worthiest, worth[other] ?? 0)
    }
    best = Math.max(best, sum - worthiest)
    if (held === present) break
  }
  return best
}

/** So many words of a query are looked at; nobody asks a longer question. */
const mostWords = 64

/** The word whose next place comes first, or -1 when all are through. */
function firstOf(places: readonly Places[], next: Uint32Array): number {
  let first = -1
  let least = Infinity
  for (let word = 0; word < next.length; word += 1) {
    const place = places[word]?.[next[word] ?? 0]
    if (place === undefined || place >= least) continue
    first = word
    least = place
  }
  return first
}
