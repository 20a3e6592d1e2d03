import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOpenableUrl } from '../../../../src/main/links/openable-url'
import {
  disguises,
  harmlessAddresses,
  hostileAddresses,
  hostileSchemes,
} from '../../../support/hostile-addresses'

describe('findOpenableUrl', () => {
  it('knows at least sixty schemes that it must refuse', () => {
    expect(new Set(hostileSchemes).size).toBeGreaterThanOrEqual(60)
  })

  it.each(hostileSchemes)('refuses %s: in every disguise', (scheme) => {
    const opened = disguises.map((dress) => dress(scheme)).filter((url) => findOpenableUrl(url) !== undefined)
    expect(opened).toEqual([])
  })

  it.each(hostileAddresses)('refuses %j', (url) => expect(findOpenableUrl(url)).toBeUndefined())

  it.each(harmlessAddresses)('opens %s', (url) => expect(findOpenableUrl(url)).toBe(new URL(url).href))

  it('never gives anything but a whole address of one of the three schemes', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((end) => `https:${end}`),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const url = findOpenableUrl(text)
        if (url !== undefined) expect(url).toMatch(/^(https?:\/\/[^/@\\\s]+|mailto:[^\s])/)
      }),
      { numRuns: 5000 },
    )
  })
})
