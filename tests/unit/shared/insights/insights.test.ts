import { describe, expect, it } from 'vitest'
import { indexMerges } from '../../../../src/shared/advisers/adviser-merge'
import { answers, questionIds, verdicts } from '../../../../src/shared/fit-check/log-entry'
import type { LogEntry } from '../../../../src/shared/fit-check/log-entry'
import type { Goal } from '../../../../src/shared/goals/goal'
import { countAdvisersByLevel, countSourcesByLevel } from '../../../../src/shared/insights/adviser-by-level'
import { countCannotTell } from '../../../../src/shared/insights/cannot-tell-pile-up'
import { countReviewsDue } from '../../../../src/shared/insights/count-reviews-due'
import { compareExpectations } from '../../../../src/shared/insights/expectation-against-outcome'
import { goalLevelsOverTime } from '../../../../src/shared/insights/goal-level-over-time'
import { shareAtMyLevel } from '../../../../src/shared/insights/share-at-my-level'
import { countVerdictsByMonth } from '../../../../src/shared/insights/verdicts-by-level-by-month'
import { inTimeZone } from '../../../support/in-time-zone'
import { createLogEntry, createOutcome } from '../../../support/log-entry-builders'

const pasted = (adviser: string | null): LogEntry['subject'] => ({
  kind: 'pasted',
  text: 't',
  title: 't',
  adviser,
})

describe('countVerdictsByMonth', () => {
  it('counts by month and level and leaves no gap between months', () => {
    const { months, rows } = countVerdictsByMonth([
      createLogEntry({ createdAt: '2026-01-31T10:00:00Z', presumedLevel: null, verdict: 'cannot-tell' }),
      createLogEntry({ createdAt: '2025-11-01T10:00:00Z', verdict: 'fits' }),
      createLogEntry({
        createdAt: '2025-11-30T10:00:00Z',
        verdict: 'fits',
        override: { verdict: 'not-ready', reason: 'x' },
      }),
      createLogEntry({ createdAt: '2025-11-30T10:00:00Z', presumedLevel: 3 }),
    ])
    expect(months).toEqual(['2025-11', '2025-12', '2026-01'])
    expect(rows.map(({ month, level, total }) => [month, level, total])).toEqual([
      ['2025-11', 1, 2],
      ['2025-11', 3, 1],
      ['2026-01', null, 1],
    ])
    expect(rows[0]?.counts).toMatchObject({ fits: 1, 'not-ready': 1, 'cannot-tell': 0 })
  })

  it('puts a check into the month of the clock on the wall', () => {
    const shortBefore = { createdAt: '2026-01-31T23:30:00Z' }
    inTimeZone('Europe/Berlin', () =>
      expect(countVerdictsByMonth([createLogEntry(shortBefore)]).months).toEqual(['2026-02']),
    )
    inTimeZone('America/New_York', () =>
      expect(countVerdictsByMonth([createLogEntry(shortBefore)]).months).toEqual(['2026-01']),
    )
  })

  it('is empty for an empty log', () => {
    expect(countVerdictsByMonth([])).toEqual({ months: [], rows: [] })
  })
})

describe('shareAtMyLevel', () => {
  it('tells how much of what was met aims at the level', () => {
    const entries = [1, 1, 1, 3, null].map((level) =>
      createLogEntry({ presumedLevel: level as LogEntry['presumedLevel'] }),
    )
    const shares = shareAtMyLevel(entries, 3)
    expect(shares).toMatchObject({ total: 5, atAim: 1, atGoalThen: 0, mostMet: 1 })
    expect(shares.rows.map(({ level, count, share, isAim }) => [level, count, share, isAim])).toEqual([
      [1, 3, 0.6, false],
      [2, 0, 0, false],
      [3, 1, 0.2, true],
      [null, 1, 0.2, false],
    ])
  })

  it('claims nothing when nothing was met or levels are equal', () => {
    expect(shareAtMyLevel([], 1)).toMatchObject({ total: 0, atAim: 0, mostMet: null })
    expect(
      shareAtMyLevel([createLogEntry({ presumedLevel: 1 }), createLogEntry({ presumedLevel: 2 })], 1).mostMet,
    ).toBeNull()
  })
})

describe('countAdvisersByLevel', () => {
  it('brings spellings and merged names together, most often met first, nobody last', () => {
    const merges = indexMerges([{ id: 'our vendor', name: 'Our vendor', into: 'Ana Ruiz', mergedAt: '' }])
    const entries = [
      createLogEntry({ subject: pasted(null) }),
      createLogEntry({ subject: pasted(null) }),
      createLogEntry({ subject: pasted(null) }),
      createLogEntry({ subject: pasted('Ruiz, Ana'), presumedLevel: 2, verdict: 'fits-with-changes' }),
      createLogEntry({ subject: pasted('our vendor') }),
      createLogEntry({ subject: pasted('Bo Li'), presumedLevel: null }),
    ]
    expect(
      countAdvisersByLevel(entries, merges).map(({ key, counts, total, fitted }) => [
        key,
        counts,
        total,
        fitted,
      ]),
    ).toEqual([
      ['ana ruiz', { 1: 1, 2: 1, 3: 0, unknown: 0 }, 2, 1],
      ['bo li', { 1: 0, 2: 0, 3: 0, unknown: 1 }, 1, 0],
      [null, { 1: 3, 2: 0, 3: 0, unknown: 0 }, 3, 0],
    ])
  })
})

describe('countSourcesByLevel', () => {
  it('counts an entry for each of its sources', () => {
    const subject = {
      kind: 'item',
      itemId: 'card',
      itemVersion: 'v',
      title: 't',
      levels: [1],
      adviser: null,
    } as const
    const rows = countSourcesByLevel([
      createLogEntry({ subject: { ...subject, itemKind: 'advice', sources: ['a', 'b'] } }),
      createLogEntry({ subject: { ...subject, itemKind: 'source', itemId: 'b', sources: [] } }),
      createLogEntry(),
    ])
    expect(rows.map(({ key, total }) => [key, total])).toEqual([
      ['b', 2],
      ['a', 1],
      [null, 1],
    ])
  })
})

describe('compareExpectations', () => {
  it('counts the latest outcomes and keeps judgement and luck apart', () => {
    const compared = compareExpectations([
      createLogEntry({
        confidence: 'high',
        appended: [createOutcome({ asExpected: 'no' }), createOutcome({ luck: 'helped' })],
      }),
      createLogEntry({
        confidence: 'high',
        appended: [createOutcome({ asExpected: 'no', judgement: 'good', luck: 'hindered' })],
      }),
      createLogEntry({ appended: [createOutcome({ judgement: null })] }),
      createLogEntry(),
    ])
    expect(compared).toMatchObject({ withOutcome: 3, withoutOutcome: 1 })
    expect(compared.byConfidence).toEqual([
      { key: 'high', asExpected: { yes: 1, partly: 0, no: 1, 'cannot-tell': 0 }, total: 2 },
      { key: null, asExpected: { yes: 1, partly: 0, no: 0, 'cannot-tell': 0 }, total: 1 },
    ])
    expect(compared.byVerdict.map(({ key, total }) => [key, total])).toEqual([['other-destination', 3]])
    expect(compared.judgementAndLuck).toHaveLength(9)
    expect(compared.judgementAndLuck.filter(({ count }) => count > 0)).toEqual([
      { judgement: 'good', luck: 'helped', count: 1 },
      { judgement: 'good', luck: 'hindered', count: 1 },
    ])
  })
})

describe('countReviewsDue', () => {
  it('sorts what waits by how soon it comes', () => {
    const days = ['2026-05-08', '2026-05-01', '2026-04-30', '2026-05-31', '2026-06-01', '2026-01-01', null]
    const rows = countReviewsDue(
      days.map((reviewOn) => createLogEntry({ reviewOn })),
      '2026-05-01',
    )
    expect(rows.map(({ when, reviews }) => [when, reviews.map(({ day }) => day)])).toEqual([
      ['overdue', ['2026-01-01', '2026-04-30']],
      ['today', ['2026-05-01']],
      ['week', ['2026-05-08']],
      ['month', ['2026-05-31']],
      ['later', ['2026-06-01']],
    ])
  })
})

describe('countCannotTell', () => {
  it('gives one row a question, with the share of those who were asked', () => {
    const answer = (question: 'knows' | 'reach', given: 'yes' | 'cannot-tell') => ({
      question,
      answer: given,
      reason: '',
      evidence: '',
    })
    const rows = countCannotTell([
      createLogEntry({ answers: [answer('knows', 'cannot-tell'), answer('reach', 'yes')] }),
      createLogEntry({ answers: [answer('knows', 'yes')] }),
    ])
    expect(rows.map(({ question }) => question)).toEqual(questionIds)
    expect(rows.find(({ question }) => question === 'knows')).toEqual({
      question: 'knows',
      cannotTell: 1,
      answered: 2,
      share: 0.5,
    })
    expect(rows.find(({ question }) => question === 'depth')).toEqual({
      question: 'depth',
      cannotTell: 0,
      answered: 0,
      share: 0,
    })
  })
})

describe('goalLevelsOverTime', () => {
  const goal: Goal = {
    id: 'g',
    words: 'w',
    level: 3,
    due: null,
    createdAt: '2026-02',
    archivedAt: '2026-09',
    history: [{ at: '2026-05', from: 1, to: 3 }],
  }

  it('gives each stretch of a goal', () => {
    expect(goalLevelsOverTime([goal], []).map(({ level, from, until }) => [level, from, until])).toEqual([
      [1, '2026-02', '2026-05'],
      [3, '2026-05', '2026-09'],
    ])
  })

  it('remembers a deleted goal by the log', () => {
    const gone = (createdAt: string, level: 1 | 2): LogEntry =>
      createLogEntry({ createdAt, goal: { id: 'gone', words: 'old', level } })
    const rows = goalLevelsOverTime(
      [goal],
      [
        gone('2026-01-03', 2),
        gone('2026-01-01', 1),
        gone('2026-01-02', 1),
        createLogEntry({ goal: { id: 'g', words: '', level: 1 } }),
      ],
    )
    expect(
      rows.map(({ goalId, level, from, until, fromLog }) => [goalId, level, from, until, fromLog]),
    ).toEqual([
      ['gone', 1, '2026-01-01', '2026-01-02', true],
      ['gone', 2, '2026-01-03', '2026-01-03', true],
      ['g', 1, '2026-02', '2026-05', false],
      ['g', 3, '2026-05', '2026-09', false],
    ])
  })
})

describe('a log of 20,000 entries', () => {
  it('adds up in every insight', () => {
    const entries = Array.from({ length: 20_000 }, (_, index): LogEntry => {
      const outcome = createOutcome({ asExpected: answers[index % 4] ?? 'yes' })
      return createLogEntry({
        id: `e${index}`,
        createdAt: new Date(Date.UTC(2020, index % 72, 1)).toISOString(),
        presumedLevel: ([1, 2, 3, null] as const)[index % 4] ?? null,
        verdict: verdicts[index % 6] ?? 'fits',
        subject: pasted(`Adviser ${index % 500}`),
        answers: questionIds.map((question) => ({
          question,
          answer: answers[index % 4] ?? 'yes',
          reason: '',
          evidence: '',
        })),
        appended: index % 2 === 0 ? [outcome] : [],
        reviewOn: '2026-01-01',
      })
    })
    const sum = (rows: readonly { readonly total: number }[]): number =>
      rows.reduce((all, { total }) => all + total, 0)
    expect(sum(countVerdictsByMonth(entries).rows)).toBe(20_000)
    expect(sum(countAdvisersByLevel(entries, indexMerges([])))).toBe(20_000)
    expect(shareAtMyLevel(entries, 2)).toMatchObject({ total: 20_000, atAim: 5_000 })
    expect(sum(compareExpectations(entries).byVerdict)).toBe(10_000)
    expect(countCannotTell(entries)[0]).toMatchObject({ answered: 20_000, cannotTell: 5_000 })
    expect(countReviewsDue(entries, '2026-01-02')[0]).toMatchObject({ when: 'overdue', count: 10_000 })
    expect(goalLevelsOverTime([], entries)).toHaveLength(1)
  })
})
