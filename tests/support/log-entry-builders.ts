import type { LogAddition, LogEntry } from '../../src/shared/fit-check/log-entry'

/** A log entry about pasted advice; name only what the test is about. */
export function createLogEntry(change: Partial<LogEntry> = {}): LogEntry {
  return {
    id: 'entry',
    createdAt: '2026-03-10T09:00:00.000Z',
    goal: { id: 'goal', words: 'fewer lost referrals', level: 2 },
    subject: { kind: 'pasted', text: 'Buy the suite.', title: 'Buy the suite.', adviser: null },
    presumedLevel: 1,
    suggestion: null,
    answers: [],
    verdict: 'other-destination',
    rule: 'level-other',
    override: null,
    confidence: null,
    expectation: '',
    expectBy: null,
    reviewOn: null,
    appended: [],
    ...change,
  }
}

/** An outcome that came as expected; name only what the test is about. */
export function createOutcome(change: Partial<Extract<LogAddition, { kind: 'outcome' }>> = {}): LogAddition {
  return {
    kind: 'outcome',
    at: '2026-04-10T09:00:00.000Z',
    happened: 'It held.',
    asExpected: 'yes',
    judgement: 'good',
    luck: 'neither',
    reviewOn: null,
    ...change,
  }
}
