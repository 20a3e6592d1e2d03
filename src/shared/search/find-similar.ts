import { findPrefix, textAt, textCount } from './text-table'
import type { TextTable } from './text-table'

/** A word of the table that is a few edits away. */
export interface SimilarWord {
  readonly index: number
  readonly edits: number
}

/** How many edits a typed word may be away: none below 4 letters, one up to 7, two from 8 on. */
export function allowedEdits(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * Finds the words of a sorted table within so many edits (insert, delete, replace, swap two neighbours) of a word. With
 * `asPrefix`, words whose beginning is that near count too. The table is walked in order and the rows of the edit matrix
 * are kept for the letters that a word shares with the one before it; where a whole branch is too far, it is leapt over.
 */
export function findSimilar(
  table: TextTable,
  word: string,
  edits: number,
  asPrefix = false,
): readonly SimilarWord[] {
  const found: SimilarWord[] = []
  const width = word.length + 1
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_none, index) => Math.min(index, 255))]
  /** By depth: the fewest edits at which a prefix of the candidate equals the whole word. */
  const prefixEdits: number[] = [width - 1]
  let before = ''
  let index = 0
  const size = textCount(table)
  while (index < size) {
    const candidate = textAt(table, index)
    let depth = sharedLength(before, candidate)
    before = candidate
    let dead = false
    while (depth < candidate.length && !dead) {
      depth += 1
      const row = nextRow(rows, word, candidate, depth)
      const last = row[width - 1] ?? 255
      prefixEdits[depth] = Math.min(last, prefixEdits[depth - 1] ?? last)
      // A swap reaches back two rows, so a branch is dead only when this row and the one before it are too far.
      dead = fewest(row) > edits && fewest(rows[depth - 1] ?? row) > edits
    }
    if (dead && !(asPrefix && (prefixEdits[depth] ?? 255) <= edits)) {
      before = candidate.slice(0, depth)
      index = Math.max(index + 1, findPrefix(table, before).to)
      continue
    }
    const away = asPrefix
      ? (prefixEdits[depth] ?? 255)
      : dead
        ? 255
        : (rows[candidate.length]?.[width - 1] ?? 255)
    if (away <= edits) found.push({ index, edits: away })
    if (dead) before = candidate.slice(0, depth)
    index += 1
  }
  return found
}

function nextRow(rows: Uint8Array[], word: string, candidate: string, depth: number): Uint8Array {
  const above = rows[depth - 1] ?? new Uint8Array(word.length + 1)
  const row = (rows[depth] ??= new Uint8Array(word.length + 1))
  const letter = candidate.charCodeAt(depth - 1)
  const letterBefore = depth > 1 ? candidate.charCodeAt(depth - 2) : -1
  const swap = rows[depth - 2]
  row[0] = Math.min(depth, 255)
  for (let column = 1; column <= word.length; column += 1) {
    const typed = word.charCodeAt(column - 1)
    let best = (above[column - 1] ?? 255) + (typed === letter ? 0 : 1)
    best = Math.min(best, (above[column] ?? 255) + 1, (row[column - 1] ?? 255) + 1)
    if (
      swap !== undefined &&
      column > 1 &&
      typed === letterBefore &&
      word.charCodeAt(column - 2) === letter
    ) {
      best = Math.min(best, (swap[column - 2] ?? 255) + 1)
    }
    row[column] = Math.min(best, 255)
  }
  return row
}

function fewest(row: Uint8Array): number {
  let least = 255
  for (const value of row) if (value < least) least = value
  return least
}

function sharedLength(a: string, b: string): number {
  const longest = Math.min(a.length, b.length)
  let length = 0
  while (length < longest && a.charCodeAt(length) === b.charCodeAt(length)) length += 1
  return length
}
