import { describe, expect, it } from 'vitest'
import { localDayOf } from '../../../../src/shared/base/local-day'
import { toIsoTime } from '../../../../src/shared/import/to-quoted-annotation'
import { inTimeZone } from '../../../support/in-time-zone'

describe('the day on which something happened', () => {
  it.each([
    ['2026-03-01T23:30:00Z', 'Europe/Berlin', '2026-03-02'],
    ['2026-03-01T23:30:00Z', 'UTC', '2026-03-01'],
    ['2026-03-02T02:00:00Z', 'America/New_York', '2026-03-01'],
    ['2026-01-01T00:00:00.000Z', 'Pacific/Auckland', '2026-01-01'],
    ['0987-06-05T12:00:00Z', 'UTC', '0987-06-05'],
  ])('at %s in %s is %s', (time, zone, day) => {
    inTimeZone(zone, () => expect(localDayOf(time)).toBe(day))
  })
})

describe('a day in a table that is read', () => {
  it.each(['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati'])(
    'is the same day again in %s',
    (zone) => {
      inTimeZone(zone, () => expect(localDayOf(toIsoTime('2026-03-01') ?? '')).toBe('2026-03-01'))
    },
  )
})
