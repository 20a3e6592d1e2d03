import { describe, expect, it } from 'vitest'
import { noFacets } from '../../../../src/shared/search/search-document'
import type { SearchFacets } from '../../../../src/shared/search/search-document'
import { createFacetSharer } from '../../../../src/shared/search/share-facets'

/** Facets that come from a file share nothing. */
function read(facets: Partial<SearchFacets>): SearchFacets {
  return JSON.parse(JSON.stringify({ ...noFacets, ...facets })) as SearchFacets
}

describe('sharing what facets have in common', () => {
  it('changes nothing of what they say', () => {
    const share = createFacetSharer()
    const some = [
      read({ levels: [2], tags: ['2'] }),
      read({ levels: [], tags: [''] }),
      read({ levels: [1, 2], tags: ['1', '2'], hasNote: true, itemId: 'walk', date: '2026-11-27' }),
      read({ members: ['a\nb'], tags: ['a', 'b'] }),
    ]
    expect(some.map(share)).toEqual(some)
  })

  it('makes equal lists one', () => {
    const share = createFacetSharer()
    const first = share(read({ tags: ['one', 'two'] }))
    const second = share(read({ tags: ['one', 'two'], hasNote: true }))
    expect(second.tags).toBe(first.tags)
  })
})
