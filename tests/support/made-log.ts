import { answers, questionIds, verdicts } from '../../src/shared/fit-check/log-entry'
import type { LogEntry } from '../../src/shared/fit-check/log-entry'
import type { Level } from '../../src/shared/levels/level'

const advisers = [
  'a software vendor',
  'an internal auditor',
  'a ward sister',
  'a keynote speaker',
  null,
] as const
const day = 86_400_000

/** Log entries as a diligent user would leave them, spread over three years before `until` and the same each time. */
export function makeLog(count: number, until: Date): readonly LogEntry[] {
  return Array.from({ length: count }, (_, index) => makeEntry(index, count, until))
}

function makeEntry(index: number, count: number, until: Date): LogEntry {
  const at = new Date(until.getTime() - Math.floor(((count - index) / count) * 1000) * day - index * 1000)
  const level = pick([1, 1, 2, 3, 1, 2] as const, index)
  return {
    id: `made-${index}`,
    createdAt: at.toISOString(),
    goal: {
      id: `goal-${index % 3}`,
      words: `goal number ${index % 3}`,
      level: pick([1, 2, 3, 3] as const, index) satisfies Level,
    },
    subject: {
      kind: 'pasted',
      text: `Advice number ${index} that somebody gave in passing.`,
      title: `Advice number ${index}`,
      adviser: pick(advisers, index),
    },
    presumedLevel: index % 11 === 0 ? null : level,
    suggestion: null,
    answers: questionIds.map((question, nth) => ({
      question,
      answer: pick(answers, index * 7 + nth * 3),
      reason: '',
      evidence: '',
    })),
    verdict: pick(verdicts, index * 5),
    rule: 'made',
    override: null,
    confidence: null,
    expectation: index % 2 === 0 ? 'fewer calls' : '',
    expectBy: null,
    reviewOn: index % 3 === 0 ? new Date(at.getTime() + 30 * day).toISOString().slice(0, 10) : null,
    appended:
      index % 4 === 0
        ? [
            {
              kind: 'outcome',
              at: new Date(at.getTime() + 20 * day).toISOString(),
              happened: 'some of it',
              asExpected: pick(answers, index),
              judgement: 'good',
              luck: 'neither',
              reviewOn: null,
            },
          ]
        : [],
  }
}

function pick<T>(from: readonly T[], index: number): T {
  return from[index % from.length] as T
}
