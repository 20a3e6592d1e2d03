import { describe, expect, it } from 'vitest'
import { filterLog } from '../../../../src/shared/fit-check/filter-log'
import type { LogFilter } from '../../../../src/shared/fit-check/filter-log'
import type { LogEntry } from '../../../../src/shared/fit-check/log-entry'
import { createLogEntry, createOutcome } from '../../../support/log-entry-builders'

const everything: LogFilter = { text: '', verdict: null, level: null, goalId: null, order: 'newest' }
const ids = (entries: readonly LogEntry[], filter: Partial<LogFilter>): readonly string[] =>
  filterLog(entries, { ...everything, ...filter }).map(({ id }) => id)

describe('the log under a filter', () => {
  const override = { verdict: 'fits', reason: 'we tried it' } as const
  const log = [
    createLogEntry({ id: 'plain', createdAt: '2026-03-03' }),
    createLogEntry({ id: 'overruled', createdAt: '2026-03-02', override }),
    createLogEntry({ id: 'deep', createdAt: '2026-03-01', presumedLevel: 3, verdict: 'fits' }),
    createLogEntry({ id: 'other', createdAt: '2026-02-01', goal: { id: 'second', words: 'x', level: 1 } }),
  ]

  it.each<{ title: string; filter: Partial<LogFilter>; found: readonly string[] }>([
    {
      title: 'holds everything when nothing narrows',
      filter: {},
      found: ['plain', 'overruled', 'deep', 'other'],
    },
    {
      title: 'goes by the verdict that counts, which is the user’s own where there is one',
      filter: { verdict: 'fits' },
      found: ['overruled', 'deep'],
    },
    {
      title: 'no longer finds an overruled entry under the verdict of the rule',
      filter: { verdict: 'other-destination' },
      found: ['plain', 'other'],
    },
    { title: 'goes by the level that the advice presumes', filter: { level: 3 }, found: ['deep'] },
    { title: 'goes by the goal', filter: { goalId: 'second' }, found: ['other'] },
    { title: 'must pass every part at once', filter: { verdict: 'fits', level: 1 }, found: ['overruled'] },
    { title: 'may be empty', filter: { goalId: 'second', level: 3 }, found: [] },
  ])('$title', ({ filter, found }) => {
    expect(ids(log, filter)).toEqual(found)
  })

  const answer = {
    question: 'aim-clear',
    answer: 'no',
    reason: 'nobody says',
    evidence: 'the kick-off',
  } as const
  const told = createLogEntry({
    subject: { kind: 'pasted', text: 'Buy the Suite.', title: 'Suite', adviser: 'Ada the vendor' },
    goal: { id: 'goal', words: 'Fewer lost referrals', level: 2 },
    answers: [answer],
    expectation: 'calls fall',
    override: { verdict: 'fits', reason: 'we tried it' },
    appended: [
      createOutcome({ happened: 'It held.' }),
      { kind: 'correction', at: '2026-05-01', text: 'The ward, not the clinic' },
    ],
  })
  const untold = createLogEntry({
    id: 'untold',
    subject: { kind: 'pasted', text: '', title: '', adviser: null },
  })
  it.each([
    ['its title', 'suite'],
    ['the pasted advice', 'buy the'],
    ['its adviser', 'VENDOR'],
    ['the words of the goal', 'fewer lost'],
    ['a reason', 'nobody says'],
    ['an evidence', 'kick-off'],
    ['the expectation', 'calls fall'],
    ['the reason of an override', 'tried'],
    ['an outcome', 'it held'],
    ['a correction', 'not the clinic'],
    ['words with blanks around them', '  suite '],
  ])('is searched in %s', (_where, text) => {
    const empty = { ...untold, goal: { ...untold.goal, words: '' } }
    expect(ids([told, empty], { text })).toEqual([told.id])
    expect(ids([told], { text: `${text} nowhere` })).toEqual([])
  })

  it('finds an item’s title, and no advice where an item was checked', () => {
    const subject = {
      kind: 'item',
      itemId: 'card',
      itemVersion: 'v1',
      itemKind: 'advice',
      title: 'Ask first',
      levels: [1],
      adviser: null,
      sources: [],
    } as const
    expect(ids([createLogEntry({ subject })], { text: 'ask first' })).toEqual(['entry'])
  })
})

describe('the order of the log', () => {
  const log = [
    createLogEntry({ id: 'b', createdAt: '2026-03-02', reviewOn: '2026-06-01' }),
    createLogEntry({ id: 'a', createdAt: '2026-03-02' }),
    createLogEntry({ id: 'first', createdAt: '2026-03-01', reviewOn: '2026-06-01' }),
    createLogEntry({
      id: 'seen',
      createdAt: '2026-03-03',
      reviewOn: '2026-04-01',
      appended: [createOutcome({ reviewOn: '2026-07-01' })],
    }),
  ]
  it.each([
    { order: 'newest', sorted: ['seen', 'a', 'b', 'first'] },
    { order: 'oldest', sorted: ['first', 'a', 'b', 'seen'] },
    // The same day: the newer first. The day of an outcome counts over the first one; without a day comes last.
    { order: 'review', sorted: ['b', 'first', 'seen', 'a'] },
  ] as const)('$order', ({ order, sorted }) => {
    expect(ids(log, { order })).toEqual(sorted)
    expect(ids([...log].reverse(), { order })).toEqual(sorted)
  })

  it('leaves the entries that it was given in their order', () => {
    const before = [...log]
    ids(log, { order: 'oldest' })
    expect(log).toEqual(before)
  })
})
