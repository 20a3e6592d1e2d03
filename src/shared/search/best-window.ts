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
  const marks = mergeMarks(places)
  const held = new Uint32Array(places.length)
  let first = 0
  let sum = 0
  let best = 0
  for (const mark of marks) {
    const word = mark % mostWords
    if (held[word] === 0) sum += worth[word] ?? 0
    held[word] = (held[word] ?? 0) + 1
    // Before the mark that has just come in, so there is one.
    for (
      let gone = marks[first] ?? mark;
      placeOf(mark) - placeOf(gone) >= width;
      gone = marks[first] ?? mark
    ) {
      first += 1
      const left = gone % mostWords
      held[left] = (held[left] ?? 0) - 1
      if (held[left] === 0) sum -= worth[left] ?? 0
    }
    if (sum > best) best = Math.max(best, sum - worthiest(held, worth))
  }
  return best
}

/** So many words of a query are looked at; nobody asks a longer question. */
const mostWords = 64

/** All places in order, each with its word: `place * mostWords + word`. Numbers, because a long text has thousands. */
function mergeMarks(places: readonly (readonly number[])[]): Float64Array {
  const some = places.slice(0, mostWords)
  const marks = new Float64Array(some.reduce((count, of) => count + of.length, 0))
  let at = 0
  for (const [word, of] of some.entries()) for (const place of of) marks[at++] = place * mostWords + word
  return marks.sort()
}

function placeOf(mark: number): number {
  return Math.floor(mark / mostWords)
}

function worthiest(held: Uint32Array, worth: readonly number[]): number {
  return held.reduce((most, count, word) => (count > 0 ? Math.max(most, worth[word] ?? 0) : most), 0)
}
