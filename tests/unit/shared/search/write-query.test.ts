import { describe, expect, it } from 'vitest'
import {
  addFilter,
  filtersOf,
  hasFilter,
  hasFilterIn,
  removeFilter,
  toggleFilter,
} from '../../../../src/shared/search/write-query'

describe('toggleFilter', () => {
  it.each([
    ['habit', 'level', '2', 'habit level:2 '],
    ['', 'topic', 'customer service', 'topic:"customer service" '],
    ['habit level:2 team', 'level', '2', 'habit team'],
    ['Topic:"Customer Service" team', 'topic', 'customer service', 'team'],
    ['-level:2', 'level', '2', '-level:2 level:2 '],
  ] as const)('turns %j with %s:%s into %j', (query, name, value, expected) => {
    expect(toggleFilter(query, name, value)).toBe(expected)
  })
})

describe('addFilter and removeFilter', () => {
  it('add nothing twice and remove what was added', () => {
    const once = addFilter('small wins', 'kind', 'essay')
    expect(addFilter(once, 'kind', 'essay')).toBe(once)
    expect(hasFilter(once, 'kind', 'essays')).toBe(true)
    expect(removeFilter(once, 'kind', 'essay')).toBe('small wins')
  })
})

describe('filtersOf', () => {
  it.each([
    ['habit level:2', 'level', '2'],
    ['Topic:"Customer Service" team', 'topic', 'customer service'],
    ['-level:2', 'level', '2'],
    ['habit', 'level', '2'],
  ] as const)('agrees with hasFilter on %j and %s:%s', (query, name, value) => {
    expect(hasFilterIn(filtersOf(query), name, value)).toBe(hasFilter(query, name, value))
  })
})
