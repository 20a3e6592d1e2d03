import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Seen } from '../../../../src/main/persistence/seen'

const entries = fc.array(
  fc.record({ writer: fc.constantFrom('a', 'b'), number: fc.integer({ min: 1, max: 12 }) }),
  { maxLength: 40 },
)
type Entries = readonly { readonly writer: string; readonly number: number }[]

function toSeen(of: Entries): Seen {
  const seen = new Seen()
  for (const { writer, number } of of) seen.add(writer, number)
  return seen
}
const keys = (of: Entries): Set<string> => new Set(of.map(({ writer, number }) => `${writer} ${number}`))

describe('Seen', () => {
  it('holds what was added and nothing else, in whatever order it came', () => {
    fc.assert(
      fc.property(entries, (of) => {
        const seen = toSeen(of)
        const held = keys(of)
        for (const writer of ['a', 'b'])
          for (let number = 0; number <= 13; number += 1)
            expect(seen.has(writer, number)).toBe(held.has(`${writer} ${number}`))
      }),
    )
  })

  it('comes back from its stored form, whose ranges are in order and apart', () => {
    fc.assert(
      fc.property(entries, (of) => {
        const stored = toSeen(of).toStored()
        for (const ranges of Object.values(stored))
          for (const [index, [from, to]] of ranges.entries()) {
            expect(from).toBeLessThanOrEqual(to)
            expect(from).toBeGreaterThan((ranges[index - 1]?.[1] ?? -1) + 1)
          }
        expect(Seen.from(stored).toStored()).toEqual(stored)
      }),
    )
  })

  it('includes another exactly when nothing of that is missing, and counts what is', () => {
    fc.assert(
      fc.property(entries, entries, (mine, theirs) => {
        const missing = [...keys(theirs)].filter((key) => !keys(mine).has(key)).length
        const [one, other] = [toSeen(mine), toSeen(theirs)]
        expect(one.countMissing(other)).toBe(missing)
        expect(one.includes(other)).toBe(missing === 0)
        one.addAll(other)
        expect(one.includes(other)).toBe(true)
      }),
    )
  })

  it('takes a number for a promise of all before it where that is asked', () => {
    const seen = new Seen()
    expect(seen.isEmpty()).toBe(true)
    seen.addUpTo('a', 3)
    expect(seen.toStored()).toEqual({ a: [[1, 3]] })
    expect(seen.isEmpty()).toBe(false)
  })
})
