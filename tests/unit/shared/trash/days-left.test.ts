import { expect, it } from 'vitest'
import { daysLeft } from '../../../../src/shared/trash/days-left'

it.each([
  { deleted: '2026-01-01T12:00:00Z', now: '2026-01-01T12:00:00Z', days: 90 },
  { deleted: '2026-01-01T12:00:00Z', now: '2026-01-02T11:00:00Z', days: 90 },
  { deleted: '2026-01-01T12:00:00Z', now: '2026-03-31T13:00:00Z', days: 1 },
  { deleted: '2026-01-01T12:00:00Z', now: '2027-01-01T12:00:00Z', days: 0 },
])('what was deleted on $deleted has $days days left on $now', ({ deleted, now, days }) => {
  expect(daysLeft(deleted, now)).toBe(days)
})
