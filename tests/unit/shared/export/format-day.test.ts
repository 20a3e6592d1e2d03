import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../../src/shared/export/format-day'

describe('formatDay', () => {
  it.each([
    ['2026-03-10', 'en-GB', '10 March 2026'],
    ['2026-03-10', 'de-DE', '10. März 2026'],
    ['2026-12-31T23:30:00.000Z', 'de', '31. Dezember 2026'],
    ['some day', 'en', 'some day'],
    ['', 'en', ''],
  ])('writes %j in %s as %j', (day, language, written) => {
    expect(formatDay(day, language)).toBe(written)
  })
})
