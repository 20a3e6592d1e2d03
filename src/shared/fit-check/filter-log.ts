import { compareText } from '../base/compare-text'
import { foldText } from '../base/fold-text'
import type { Level } from '../levels/level'
import { effectiveVerdict } from './effective-verdict'
import type { LogEntry, Verdict } from './log-entry'
import { reviewDayOf } from './reviews-due'

/** The orders in which the log can be listed. */
export const logOrders = ['newest', 'oldest', 'review'] as const
/** One of the orders. */
export type LogOrder = (typeof logOrders)[number]

/** Which entries are wanted; null and an empty text do not narrow. */
export interface LogFilter {
  readonly text: string
  readonly verdict: Verdict | null
  readonly level: Level | null
  readonly goalId: string | null
  readonly order: LogOrder
}

/** Lets every entry pass, newest first. */
export const everyEntry: LogFilter = { text: '', verdict: null, level: null, goalId: null, order: 'newest' }

/** The entries that pass, in order. Text is looked for in title, advice, reasons, expectation and additions. */
export function filterLog(entries: readonly LogEntry[], filter: LogFilter): readonly LogEntry[] {
  const wanted = foldText(filter.text.trim())
  const passing = entries.filter(
    (entry) =>
      (filter.verdict === null || effectiveVerdict(entry) === filter.verdict) &&
      (filter.level === null || entry.presumedLevel === filter.level) &&
      (filter.goalId === null || entry.goal.id === filter.goalId) &&
      (wanted === '' || foldEntry(entry).includes(wanted)),
  )
  return passing.sort(comparators[filter.order])
}

const comparators: Readonly<Record<LogOrder, (a: LogEntry, b: LogEntry) => number>> = {
  newest: (a, b) => compareText(b.createdAt, a.createdAt) || compareText(a.id, b.id),
  oldest: (a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id),
  // Entries without a review come last: no day sorts after every day.
  review: (a, b) =>
    compareText(reviewDayOf(a) ?? '9999', reviewDayOf(b) ?? '9999') || compareText(b.createdAt, a.createdAt),
}

// Entries never change, and folding a year of them takes longer than a key may.
const folded = new WeakMap<LogEntry, string>()

/** The text of an entry as it is searched; made once. */
export function foldEntry(entry: LogEntry): string {
  const known = folded.get(entry)
  if (known !== undefined) return known
  const text = foldText(textOf(entry))
  folded.set(entry, text)
  return text
}

function textOf({ subject, goal, answers, expectation, override, appended }: LogEntry): string {
  const additions = appended.map((addition) =>
    addition.kind === 'outcome' ? addition.happened : addition.text,
  )
  const reasons = answers.flatMap(({ reason, evidence }) => [reason, evidence])
  const pasted = subject.kind === 'pasted' ? subject.text : ''
  return [
    subject.title,
    subject.adviser ?? '',
    pasted,
    goal.words,
    ...reasons,
    expectation,
    override?.reason ?? '',
    ...additions,
  ].join('\n')
}
