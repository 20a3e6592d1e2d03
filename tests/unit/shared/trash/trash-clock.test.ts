import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findExpired,
  judgeClock,
  lookAtClock,
  startTrashClock,
} from '../../../../src/shared/trash/trash-clock'

const day = 86_400_000
const start = Date.parse('2026-03-01T12:00:00Z')
const deleted = [{ id: 'note', deletedAt: new Date(start).toISOString() }]

/** Looks at the clock at each moment in turn and tells whether the note would be gone at the end. */
function isGoneAfter(moments: readonly number[]): boolean {
  let clock = startTrashClock(start)
  clock = lookAtClock(clock, start, ['note'])
  for (const moment of moments) clock = lookAtClock(clock, moment, ['note'])
  return findExpired(clock, moments.at(-1) ?? start, deleted).length > 0
}
const daily = (days: number): readonly number[] =>
  Array.from({ length: days }, (_, index) => start + (index + 1) * day)

describe('what lies in the trash', () => {
  it.each([
    { title: 'stays for 89 days', moments: daily(89), gone: false },
    { title: 'goes after 90 days', moments: daily(90), gone: true },
    { title: 'stays when the clock jumps ten years ahead', moments: [start + 3650 * day], gone: false },
    {
      title: 'stays when the clock jumps ahead, back and ahead again',
      moments: [start + 3650 * day, start + day, start + 3650 * day],
      gone: false,
    },
    { title: 'stays when the clock falls back to 1970', moments: [0, 100 * day], gone: false },
    {
      title: 'stays by the lived time alone when the clock then shows a day before its ninetieth',
      moments: [...daily(95), start + 20 * day],
      gone: false,
    },
  ])('$title', ({ moments, gone }) => {
    expect(isGoneAfter(moments)).toBe(gone)
  })

  it('never goes after fewer than thirteen looks, wherever the clock jumps', () => {
    const moment = fc.integer({ min: -20 * 365, max: 40 * 365 }).map((days) => start + days * day)
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 12 }), (moments) => {
        expect(isGoneAfter(moments)).toBe(false)
      }),
    )
  })

  it('begins its days anew when it comes back after it was taken out', () => {
    let clock = lookAtClock(startTrashClock(start), start, ['note'])
    for (const moment of daily(80)) clock = lookAtClock(clock, moment, ['note'])
    clock = lookAtClock(clock, start + 81 * day, [])
    clock = lookAtClock(clock, start + 82 * day, ['note'])
    clock = lookAtClock(clock, start + 89 * day, ['note'])
    expect(findExpired(clock, start + 100 * day, deleted)).toEqual([])
  })
})

describe('the clock of the machine', () => {
  it.each([
    { title: 'a second later', moment: start + 1000, verdict: 'steady' },
    { title: 'the hour of winter time', moment: start - 3_600_000, verdict: 'steady' },
    { title: 'a year later', moment: start + 365 * day, verdict: 'steady' },
    { title: 'two days before', moment: start - 2 * day, verdict: 'back' },
    { title: '1970', moment: 0, verdict: 'back' },
    { title: 'ten years later', moment: start + 3650 * day, verdict: 'ahead' },
  ])('$title is $verdict', ({ moment, verdict }) => {
    expect(judgeClock(start, moment)).toBe(verdict)
  })
})
