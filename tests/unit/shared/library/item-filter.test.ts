import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countFacets,
  facetNames,
  facetValues,
  filterItems,
  noFilter,
  untagged,
} from '../../../../src/shared/library/item-filter'
import type { ItemFilter } from '../../../../src/shared/library/item-filter'
import { itemLists } from '../../../support/item-arbitraries'

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
      fc.property(itemLists, filters, (all, filter) => {
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
      fc.property(itemLists, (all) => {
        expect(filterItems(all, noFilter)).toEqual(all)
      }),
    )
  })
})
