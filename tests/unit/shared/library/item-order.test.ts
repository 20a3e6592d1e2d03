import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemOrders, sortItems } from '../../../../src/shared/library/item-order'
import { itemLists } from '../../../support/item-arbitraries'

describe('orders', () => {
  it('sorting keeps every item, and sorting twice changes nothing', () => {
    fc.assert(
      fc.property(itemLists, fc.constantFrom(...itemOrders), (all, order) => {
        const sorted = sortItems(all, order, 'en')
        expect([...sorted].map((item) => item.id).sort()).toEqual(all.map((item) => item.id).sort())
        expect(sortItems(sorted, order, 'en')).toEqual(sorted)
      }),
    )
  })
})
