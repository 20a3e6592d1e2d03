import { describe, expect, it } from 'vitest'
import {
  appendCorrection,
  appendOutcome,
  findLatestOutcome,
} from '../../../../src/shared/fit-check/append-to-entry'
import { effectiveVerdict } from '../../../../src/shared/fit-check/effective-verdict'
import { reviewsDue } from '../../../../src/shared/fit-check/reviews-due'
import { toReviewDay } from '../../../../src/shared/fit-check/review-day'
import { createLogEntry, createOutcome } from '../../../support/log-entry-builders'

const outcome = {
  happened: 'It held.',
  asExpected: 'yes',
  judgement: 'good',
  luck: 'neither',
  reviewOn: '2026-09-01',
} as const

describe('appending to an entry', () => {
  it('adds and leaves the rest as it was', () => {
    const entry = createLogEntry({ reviewOn: '2026-04-01' })
    const once = appendOutcome(entry, outcome, 'then')
    const twice = once.ok ? appendCorrection(once.value, ' the ward, not the clinic ', 'later') : once
    expect(twice).toEqual({
      ok: true,
      value: {
        ...entry,
        appended: [
          { kind: 'outcome', at: 'then', ...outcome },
          { kind: 'correction', at: 'later', text: 'the ward, not the clinic' },
        ],
      },
    })
    expect(entry.appended).toEqual([])
  })

  it('refuses what says nothing', () => {
    expect(appendOutcome(createLogEntry(), { ...outcome, happened: ' ' }, 'then')).toMatchObject({
      error: { code: 'outcome-empty' },
    })
    expect(appendCorrection(createLogEntry(), '', 'then')).toMatchObject({
      error: { code: 'correction-empty' },
    })
  })

  it('knows the latest outcome', () => {
    const entry = createLogEntry({
      appended: [createOutcome({ happened: 'first' }), createOutcome({ happened: 'second' })],
    })
    expect(findLatestOutcome(entry)?.happened).toBe('second')
    expect(findLatestOutcome(createLogEntry())).toBeUndefined()
  })
})

describe('effectiveVerdict', () => {
  it('is the user’s own where the rule was overruled', () => {
    expect(
      effectiveVerdict(
        createLogEntry({ verdict: 'fits', override: { verdict: 'not-ready', reason: 'hands' } }),
      ),
    ).toBe('not-ready')
    expect(effectiveVerdict(createLogEntry({ verdict: 'fits' }))).toBe('fits')
  })
})

describe('reviewsDue', () => {
  it('gives those whose day has come, longest due first', () => {
    const entries = [
      createLogEntry({ id: 'today', reviewOn: '2026-05-01' }),
      createLogEntry({ id: 'tomorrow', reviewOn: '2026-05-02' }),
      createLogEntry({ id: 'never' }),
      createLogEntry({ id: 'long', reviewOn: '2026-01-01' }),
      createLogEntry({ id: 'done', reviewOn: '2026-01-01', appended: [createOutcome({ reviewOn: null })] }),
      createLogEntry({
        id: 'again',
        reviewOn: '2026-01-01',
        appended: [createOutcome({ reviewOn: '2026-04-30' })],
      }),
    ]
    expect(reviewsDue(entries, '2026-05-01').map(({ id }) => id)).toEqual(['long', 'again', 'today'])
  })
})

describe('toReviewDay', () => {
  it.each([
    ['1-week', '2026-02-07'],
    ['1-month', '2026-02-28'],
    ['3-months', '2026-04-30'],
    ['12-months', '2027-01-31'],
    ['never', null],
  ] as const)('turns %s into %s', (choice, day) => {
    expect(toReviewDay(choice, '2026-01-31')).toBe(day)
  })

  it('takes an own day from today on', () => {
    expect(toReviewDay('own', '2026-01-31', '2026-01-31')).toBe('2026-01-31')
    expect(toReviewDay('own', '2026-01-31', '2026-01-30')).toBeUndefined()
    expect(toReviewDay('own', '2026-01-31')).toBeUndefined()
  })
})
