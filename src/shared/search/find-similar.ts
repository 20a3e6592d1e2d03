import { mayBeSimilar, signWord } from './letter-signature'
import type { TextTable } from './text-table'
import { decodeInto } from './unit-codec'

/** A word of the table that is a few edits away. */
export interface SimilarWord {
  readonly index: number
  readonly edits: number
}

/** Longer "words" are addresses and encoded data, which nobody mistypes. */
const longestMistyped = 32

/** How many edits a typed word may be away: none below 4 letters, one up to 7, two from 8 on. */
export function allowedEdits(word: string): 0 | 1 | 2 {
  if (word.length < 4 || word.length > longestMistyped) return 0
  return word.length < 8 ? 1 : 2
}

/** The words of a table with their signatures, which `signWords` gives. */
export interface SignedWords {
  readonly words: TextTable
  readonly signatures: Int32Array
}

/**
 * Finds the words of a sorted table within so many edits (insert, delete, replace, swap two neighbours) of a word. With
 * `asPrefix`, words whose beginning is that near count too.
 *
 * Nearly all words are told to be too far by their letters alone. For the others the edit matrix is filled; they come in
 * order, so the rows of the letters that a word shares with the one before it are kept, and only the band of the matrix
 * that can matter is filled:
 *
 * ```
 *          h  a  b  i  t        typed word in columns
 *       0  1  2  .  .  .
 *    h  1  0  1  2  .  .        candidate in rows
 *    u  2  1  1  2  3  .        a row whose least is above the limit,
 *    b  .  2  2  1  2  3        after one that is so too, ends the word
 * ```
 */
export function findSimilar(
  { words, signatures }: SignedWords,
  word: string,
  edits: 1 | 2,
  asPrefix = false,
): readonly SimilarWord[] {
  const found: SimilarWord[] = []
  const matrix = createEditMatrix(word, edits)
  const typed = signWord(word)
  let units = new Uint16Array(longestKnown)
  let before = new Uint16Array(longestKnown)
  /** Rows are valid up to this depth for the letters in `before`. */
  let valid = 0
  for (let index = 0; index < signatures.length; index += 1) {
    if (!mayBeSimilar(signatures[index] ?? 0, typed, edits, asPrefix)) continue
    const length = readWord(words, index, units)
    let depth = sharedLength(units, Math.min(length, valid), before)
    let dead = false
    while (depth < length && !dead) {
      depth += 1
      dead = matrix.addRow(units, depth)
    }
    const away = asPrefix ? matrix.prefixEdits(depth) : dead ? tooFar : matrix.wholeEdits(depth)
    if (away <= edits) found.push({ index, edits: away })
    valid = depth
    ;[units, before] = [before, units]
  }
  return found
}

/** Words are cut to 64 units when they are indexed; folding may lengthen them a little. */
const longestKnown = 256
const tooFar = 255

interface EditMatrix {
  /** Fills the row of the candidate's letter at `depth` (from 1). True when nothing below it can be near enough. */
  addRow(candidate: Uint16Array, depth: number): boolean
  /** Edits between the whole word and the candidate's first `depth` letters. */
  wholeEdits(depth: number): number
  /** The fewest edits between the whole word and any beginning of those letters. */
  prefixEdits(depth: number): number
}

function createEditMatrix(word: string, edits: number): EditMatrix {
  const width = word.length
  const typed = Uint16Array.from({ length: width }, (_none, at) => word.charCodeAt(at))
  const stride = width + 2
  const cells = new Uint8Array(stride * (longestKnown + 1)).fill(tooFar)
  for (let column = 0; column <= Math.min(width, edits); column += 1) cells[column] = column
  const least = new Uint8Array(longestKnown + 1).fill(tooFar)
  least[0] = 0
  const nearest = new Uint8Array(longestKnown + 1).fill(tooFar)
  nearest[0] = width <= edits ? width : tooFar

  return {
    addRow(candidate, depth) {
      const row = depth * stride
      const above = row - stride
      const letter = candidate[depth - 1]
      const from = Math.max(0, depth - edits)
      const to = Math.min(width, depth + edits)
      let fewest = tooFar
      if (from > 0) cells[row + from - 1] = tooFar
      for (let column = from; column <= to; column += 1) {
        let best = Math.min((cells[above + column] ?? tooFar) + 1, tooFar)
        if (column === 0) best = depth
        else {
          const same = typed[column - 1] === letter
          best = Math.min(
            best,
            (cells[above + column - 1] ?? tooFar) + (same ? 0 : 1),
            (cells[row + column - 1] ?? tooFar) + 1,
          )
          const swapped =
            depth > 1 &&
            column > 1 &&
            typed[column - 1] === candidate[depth - 2] &&
            typed[column - 2] === letter
          if (swapped) best = Math.min(best, (cells[above - stride + column - 2] ?? tooFar) + 1)
        }
        cells[row + column] = best
        if (best < fewest) fewest = best
      }
      if (to < width) cells[row + to + 1] = tooFar
      least[depth] = fewest
      const whole = to === width ? (cells[row + width] ?? tooFar) : tooFar
      nearest[depth] = Math.min(nearest[depth - 1] ?? tooFar, whole)
      // A swap reaches back two rows, so one hopeless row alone does not end a word.
      return from > width || (fewest > edits && (least[depth - 1] ?? tooFar) > edits)
    },
    wholeEdits: (depth) =>
      Math.abs(depth - width) > edits ? tooFar : (cells[depth * stride + width] ?? tooFar),
    prefixEdits: (depth) => nearest[depth] ?? tooFar,
  }
}

function readWord(table: TextTable, index: number, units: Uint16Array): number {
  const start = table.start[index] ?? 0
  const end = Math.min(table.start[index + 1] ?? start, start + longestKnown)
  return decodeInto(table.bytes, start, end, units)
}

function sharedLength(a: Uint16Array, longest: number, b: Uint16Array): number {
  let length = 0
  while (length < longest && a[length] === b[length]) length += 1
  return length
}
