import { describe, expect, it } from 'vitest'
import { decodePercent } from '../../../../src/shared/base/decode-percent'

describe('percent-encoded signs', () => {
  it.each([
    ['a%20picture.png', 'a picture.png'],
    ['na%C3%AFve', 'naïve'],
    ['nothing to read', 'nothing to read'],
    ['50% of %E0%A4', '50% of %E0%A4'],
    ['', ''],
  ])('of %j are read as %j', (text, expected) => {
    expect(decodePercent(text)).toBe(expected)
  })
})
