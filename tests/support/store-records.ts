import type { Goal } from '../../src/shared/goals/goal'
import type { LogEntry } from '../../src/shared/fit-check/log-entry'
import type { Change } from '../../src/shared/store/change'

/** A goal of which nothing matters but its id and its words. */
export function makeGoal(id: string, words = id): Goal {
  return { id, words, level: 1, due: null, createdAt: '', archivedAt: null, history: [] }
}

/** A change that puts goals. */
export function putGoals(...goals: readonly Goal[]): Change {
  return { label: 'goal-added', operations: goals.map((put) => ({ collection: 'goals', put })) }
}

/** A change that removes a goal. */
export function removeGoal(id: string): Change {
  return { label: 'goal-archived', operations: [{ collection: 'goals', remove: id }] }
}

/** A log entry with what was added to it later. */
export function makeEntry(id: string, ...corrections: readonly string[]): LogEntry {
  return {
    id,
    createdAt: '2026-01-01T00:00:00Z',
    goal: { id: 'g', words: 'g', level: 1 },
    subject: { kind: 'pasted', text: 't', title: 't', adviser: null },
    presumedLevel: 1,
    suggestion: null,
    answers: [],
    verdict: 'fits',
    rule: 'all-yes',
    override: null,
    confidence: null,
    expectation: '',
    expectBy: null,
    reviewOn: null,
    appended: corrections.map((text) => ({ kind: 'correction', at: '2026-01-02T00:00:00Z', text })),
  }
}
