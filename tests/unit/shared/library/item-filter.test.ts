import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemSummary } from '../../../../src/shared/content/item'
import {
  aimsAt,
  countFacets,
  facetNames,
  facetValues,
  filterItems,
  itemOrders,
  noFilter,
  sortItems,
  untagged,
} from '../../../../src/shared/library/item-filter'
import type { ItemFilter } from '../../../../src/shared/library/item-filter'

const items = fc
  .array(
    fc.record({
      kind: fc.constantFrom('essay' as const, 'advice' as const, 'source' as const),
      levels: fc.subarray([1, 2, 3] as const),
      topic: fc.constantFrom('flow', 'tools', null),
      adviser: fc.constantFrom('a vendor', 'a nurse', null),
      title: fc.string({ maxLength: 12 }),
      minutes: fc.integer({ min: 1, max: 9 }),
      year: fc.option(fc.integer({ min: 1950, max: 2026 })),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map((item, index): ItemSummary => ({
      ...item,
      id: `i${index}`,
      packId: 'levelwise',
      tags: [],
      version: '',
      line: '',
      cue: '',
      sources: [],
    })),
  )

const filters: fc.Arbitrary<ItemFilter> = fc.record({
  level: fc.subarray(['1', '2', '3', untagged]),
  kind: fc.subarray(['essay', 'advice', 'source']),
  topic: fc.subarray(['flow', 'tools']),
  adviser: fc.subarray(['a vendor', 'a nurse']),
  pack: fc.subarray(['levelwise']),
})

describe('facets', () => {
  it('a count is what choosing that value alone in its facet would leave', () => {
    fc.assert(
      fc.property(items, filters, (all, filter) => {
        const counts = countFacets(all, filter)
        for (const facet of facetNames) {
          for (const value of new Set(all.flatMap((item) => facetValues(item, facet)))) {
            expect(counts[facet].get(value) ?? 0).toBe(
              filterItems(all, { ...filter, [facet]: [value] }).length,
            )
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('without a filter everything passes', () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(filterItems(all, noFilter)).toEqual(all)
      }),
    )
  })
})

describe('orders', () => {
  it('sorting keeps every item, and sorting twice changes nothing', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...itemOrders), (all, order) => {
        const sorted = sortItems(all, order, 'en')
        expect([...sorted].map((item) => item.id).sort()).toEqual(all.map((item) => item.id).sort())
        expect(sortItems(sorted, order, 'en')).toEqual(sorted)
      }),
    )
  })
})

describe('aiming at a goal', () => {
  it.each([
    { levels: [2, 3] as const, goal: 2 as const, aims: true },
    { levels: [2, 3] as const, goal: 3 as const, aims: false },
    { levels: [] as const, goal: 1 as const, aims: false },
    { levels: [1] as const, goal: null, aims: false },
  ])('an item of $levels aims at $goal: $aims', ({ levels, goal, aims }) => {
    expect(aimsAt({ levels }, goal)).toBe(aims)
  })
})
