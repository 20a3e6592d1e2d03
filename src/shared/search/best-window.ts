/**
 * Finds the stretch of text in which most of what a query says comes together: the sum of the worth of the words in it, less
 * that of the worthiest, so that one word alone counts for nothing. Ranking by the stretches that cover a query is an idea of
 * Clarke, Cormack and Tudhope (2000).
 *
 * `places` has the places of each word in rising order, counted in words, `worth` its worth; a window is `width` words wide.
 */
export function findBestWindow(
  places: readonly (readonly number[])[],
  worth: readonly number[],
  width: number,
): number {
  const marks = places.flatMap((of, word) => of.map((place) => ({ place, word })))
  marks.sort((a, b) => a.place - b.place)
  const held = new Uint32Array(places.length)
  let first = 0
  let sum = 0
  let best = 0
  for (const { place, word } of marks) {
    if (held[word] === 0) sum += worth[word] ?? 0
    held[word] = (held[word] ?? 0) + 1
    for (let gone = marks[first]; gone !== undefined && place - gone.place >= width; gone = marks[first]) {
      first += 1
      held[gone.word] = (held[gone.word] ?? 0) - 1
      if (held[gone.word] === 0) sum -= worth[gone.word] ?? 0
    }
    if (sum > best) best = Math.max(best, sum - worthiest(held, worth))
  }
  return best
}

function worthiest(held: Uint32Array, worth: readonly number[]): number {
  return held.reduce((most, count, word) => (count > 0 ? Math.max(most, worth[word] ?? 0) : most), 0)
}
