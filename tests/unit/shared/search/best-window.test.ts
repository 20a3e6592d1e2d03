import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBestWindow } from '../../../../src/shared/search/best-window'

describe('the stretch in which most of a query comes together', () => {
  it.each([
    ['one word alone counts for nothing', [[1, 5, 9]], [3], 0],
    ['two words side by side count for the lesser', [[1], [2]], [3, 2], 2],
    ['words further apart than the stretch is wide do not meet', [[1], [5]], [3, 2], 0],
    ['three of three beat two of three', [[1, 20], [2], [3, 21]], [1, 1, 1], 2],
    ['a word that stands twice counts once', [[1, 2], [3]], [3, 2], 2],
    ['words that stand nowhere do no harm', [[1], [], [2]], [3, 9, 2], 2],
  ])('%s', (_case, places, worth, expected) => {
    expect(findBestWindow(places, worth, 4)).toBe(expected)
  })

  it('is the same that looking at every stretch finds', () => {
    const some = fc.array(fc.uniqueArray(fc.nat(60), { maxLength: 8 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 20 }), (sets, width) => {
        const places = sets.map((set) => [...set].sort((a, b) => a - b))
        const worth = places.map((_set, word) => word + 1)
        let best = 0
        for (let from = 0; from <= 60; from += 1) {
          const inside = worth.filter((_worth, word) =>
            places[word]?.some((place) => place >= from && place < from + width),
          )
          const sum = inside.reduce((all, each) => all + each, 0)
          best = Math.max(best, sum - Math.max(0, ...inside))
        }
        expect(findBestWindow(places, worth, width)).toBe(best)
      }),
    )
  })
})
