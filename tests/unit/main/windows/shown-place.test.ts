import { describe, expect, it } from 'vitest'
import { toItemId } from '../../../../src/main/windows/shown-place'

describe('what a page shows', () => {
  it.each([
    ['lw://app/index.html?theme=dark#/item/one-owner?at=b3', 'one-owner'],
    ['lw://app/index.html#/item/%2e%2e', null],
    ['lw://app/index.html#/log/abc', null],
    ['lw://other/index.html#/item/a', null],
    ['https://example.org/#/item/a', null],
    ['', null],
  ])('%s shows the item %s', (url, id) => {
    expect(toItemId(url)).toBe(id)
  })
})
