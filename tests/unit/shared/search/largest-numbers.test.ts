import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLargestNumbers } from '../../../../src/shared/search/largest-numbers'

function leastOfLargest(numbers: readonly number[], count: number): number {
  const largest = createLargestNumbers(count)
  for (const number of numbers) largest.add(number)
  return largest.least()
}

describe('the largest of many numbers', () => {
  it('are those that sorting puts first', () => {
    const some = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true })))
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 12 }), (numbers, count) => {
        const sorted = [...numbers].sort((a, b) => b - a)
        expect(leastOfLargest(numbers, count)).toBe(
          numbers.length < count ? -Infinity : (sorted[count - 1] ?? 0),
        )
      }),
    )
  })

  it('are none when none are kept', () => {
    expect(leastOfLargest([3, 1], 0)).toBe(Infinity)
  })
})
