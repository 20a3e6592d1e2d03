import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedEdits, findSimilar } from '../../../../src/shared/search/find-similar'
import type { SignedWords } from '../../../../src/shared/search/find-similar'
import { signWords } from '../../../../src/shared/search/letter-signature'
import { createTextTable } from '../../../../src/shared/search/text-table'

/** Optimal string alignment distance by the textbook, over the whole matrix. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      let best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1)
      const row = rows[i]
      if (row !== undefined) row[j] = best
    }
  }
  return at(a.length, b.length)
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'ж'), minLength: 1, maxLength: 9 })
const tables = fc.uniqueArray(letters, { maxLength: 60 }).map((words) => [...words].sort())

function signed(texts: readonly string[]): SignedWords {
  const words = createTextTable(texts)
  return { words, signatures: signWords(words) }
}

describe('findSimilar', () => {
  it('finds exactly the words within the edits', () => {
    fc.assert(
      fc.property(tables, letters, fc.constantFrom(1, 2), (words, word, edits) => {
        const expected = words.flatMap((known, index) =>
          distance(known, word) <= edits ? [{ index, edits: distance(known, word) }] : [],
        )
        expect(findSimilar(signed(words), word, edits)).toEqual(expected)
      }),
      { numRuns: 600 },
    )
  })

  it('finds exactly the words with a beginning within the edits', () => {
    fc.assert(
      fc.property(tables, letters, fc.constantFrom(1, 2), (words, word, edits) => {
        const away = (known: string): number =>
          Math.min(
            ...Array.from({ length: known.length + 1 }, (_none, length) =>
              distance(known.slice(0, length), word),
            ),
          )
        const expected = words.flatMap((known, index) =>
          away(known) <= edits ? [{ index, edits: away(known) }] : [],
        )
        expect(findSimilar(signed(words), word, edits, true)).toEqual(expected)
      }),
      { numRuns: 600 },
    )
  })
})

describe('allowedEdits', () => {
  it.each([
    ['abc', 0],
    ['abcd', 1],
    ['abcdefg', 1],
    ['abcdefgh', 2],
    ['x'.repeat(40), 0],
  ])('allows %s %i edits', (word, edits) => {
    expect(allowedEdits(word)).toBe(edits)
  })
})
