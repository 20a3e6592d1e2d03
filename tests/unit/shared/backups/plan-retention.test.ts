import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BackupReason } from '../../../../src/shared/backups/backup'
import { isDailyDue, planRetention } from '../../../../src/shared/backups/plan-retention'
import type { Retained } from '../../../../src/shared/backups/plan-retention'

/** Makes so many daily back-ups one after the other, with the plan carried out after each. */
function makeDaily(count: number): readonly Retained[] {
  let shelf: readonly Retained[] = []
  for (let turn = 1; turn <= count; turn += 1) {
    const made: Retained = { id: `backup-${turn}`, generation: turn, reason: 'daily', turn }
    const all = [...shelf, made]
    const going = new Set(planRetention(all))
    shelf = all.filter((backup) => !going.has(backup))
  }
  return shelf
}

describe('what is kept of the back-ups', () => {
  it.each([
    { made: 3, kept: [1, 2, 3] },
    { made: 10, kept: [4, 5, 6, 7, 8, 9, 10] },
    { made: 30, kept: [7, 14, 21, 28, 24, 25, 26, 27, 29, 30].sort((a, b) => a - b) },
  ])('of $made daily ones these are: $kept', ({ made, kept }) => {
    expect(makeDaily(made).map(({ turn }) => turn)).toEqual(kept)
  })

  it('after a year of days there are seven daily, four weekly and twelve monthly ones', () => {
    const turns = makeDaily(28 * 14).map(({ turn }) => turn ?? 0)
    expect(turns.slice(-7)).toEqual([386, 387, 388, 389, 390, 391, 392])
    expect(turns.filter((turn) => turn % 28 === 0)).toHaveLength(12)
    expect(turns.filter((turn) => turn % 7 === 0).slice(-4)).toEqual([371, 378, 385, 392])
    expect(turns.length).toBeLessThanOrEqual(7 + 4 + 12)
  })

  it('one made by hand always stays, and of each other kind the last ten', () => {
    const shelf = Array.from({ length: 40 }, (_, index): Retained => {
      const reason: BackupReason = index % 2 === 0 ? 'by-hand' : 'before-import'
      return { id: String(index), generation: index + 1, reason, turn: null }
    })
    const going = planRetention(shelf)
    expect(going.map(({ reason }) => reason)).not.toContain('by-hand')
    expect(going.map(({ generation }) => generation).sort((a, b) => a - b)).toEqual([
      2, 4, 6, 8, 10, 12, 14, 16, 18, 20,
    ])
  })

  it('the newest of every kind stays, in whatever order they are looked at', () => {
    const backup = fc.record({
      reason: fc.constantFrom<BackupReason>('daily', 'by-hand', 'before-import', 'before-restore'),
    })
    fc.assert(
      fc.property(fc.array(backup, { maxLength: 80 }), fc.infiniteStream(fc.nat()), (made, order) => {
        let turns = 0
        const shelf = made.map(({ reason }, index): Retained => {
          if (reason === 'daily') turns += 1
          return { id: String(index), generation: index + 1, reason, turn: reason === 'daily' ? turns : null }
        })
        const shuffled = shelf
          .map((each) => ({ each, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each)
        const going = new Set(planRetention(shuffled))
        for (const reason of new Set(shelf.map((each) => each.reason))) {
          const newest = shelf.filter((each) => each.reason === reason).at(-1)
          expect(newest !== undefined && going.has(newest)).toBe(false)
        }
        const kept = shelf.filter((each) => !going.has(each))
        expect(planRetention(kept)).toEqual([])
      }),
    )
  })
})

describe('when a daily back-up is due', () => {
  it.each([
    { last: null, today: '2026-03-01', changes: 0, due: true, why: 'there is none yet' },
    { last: { day: '2026-03-01' }, today: '2026-03-01', changes: 12, due: false, why: 'it was made today' },
    { last: { day: '2026-03-01' }, today: '2026-03-02', changes: 0, due: true, why: 'it is another day' },
    {
      last: { day: '2036-03-01' },
      today: '2026-03-02',
      changes: 0,
      due: true,
      why: 'the clock went back ten years',
    },
    {
      last: { day: '1970-01-01' },
      today: '1970-01-01',
      changes: 1000,
      due: true,
      why: 'the clock stands still and much was done',
    },
  ])('$due when $why', ({ last, today, changes, due }) => {
    expect(isDailyDue(last, today, changes)).toBe(due)
  })
})
