import { describe, expect, it } from 'vitest'
import { readRecentSearches, rememberSearch } from '../../../../src/shared/searches/recent-searches'

describe('rememberSearch', () => {
  it('puts the newest first and keeps each once, whatever its case', () => {
    expect(rememberSearch(['trust', 'flow'], ' Flow ')).toEqual(['Flow', 'trust'])
  })

  it('remembers nothing of an empty box', () => {
    expect(rememberSearch(['trust'], '  ')).toEqual(['trust'])
  })

  it('forgets the oldest when there are more than twelve', () => {
    const many = Array.from({ length: 15 }, (_, index) => `q${index}`).reduce<readonly string[]>(
      rememberSearch,
      [],
    )
    expect(many).toHaveLength(12)
    expect(many[0]).toBe('q14')
    expect(many.at(-1)).toBe('q3')
  })
})

describe('readRecentSearches', () => {
  it('reads back what was kept one a line', () => {
    expect(readRecentSearches('level:2 "hand-off"\n\ntrust\n')).toEqual(['level:2 "hand-off"', 'trust'])
  })
})
