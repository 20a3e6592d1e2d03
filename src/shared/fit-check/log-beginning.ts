import type { Day } from '../base/day'
import { everyEntry, filterLog } from './filter-log'
import type { LogEntry } from './log-entry'
import { reviewsDue } from './reviews-due'

/** What the log shows before anything is chosen: there at once, however long the whole is. */
export interface LogBeginning {
  /** How many entries there are in all. */
  readonly total: number
  /** The newest, newest first. */
  readonly newest: readonly LogEntry[]
  readonly due: ReviewsBeginning
  /** The goals that entries were checked against, each as it was called last. */
  readonly goals: readonly LoggedGoal[]
}

/** Which reviews are due: how many, and those that have waited longest. */
export interface ReviewsBeginning {
  readonly count: number
  readonly first: readonly LogEntry[]
}

/** A goal as the log knows it. */
export interface LoggedGoal {
  readonly id: string
  readonly words: string
}

/** So many reviews are named; the others are only counted. */
const mostNamed = 20

/** The beginning of a log with its newest entries. */
export function beginLog(entries: readonly LogEntry[], today: Day, most: number): LogBeginning {
  return {
    total: entries.length,
    newest: filterLog(entries, everyEntry).slice(0, most),
    due: beginReviews(entries, today),
    goals: listLoggedGoals(entries),
  }
}

/** The reviews that are due by a day. */
export function beginReviews(entries: readonly LogEntry[], today: Day): ReviewsBeginning {
  const due = reviewsDue(entries, today)
  return { count: due.length, first: due.slice(0, mostNamed) }
}

/** The goals of a log, in the order in which they were first met. */
export function listLoggedGoals(entries: readonly LogEntry[]): readonly LoggedGoal[] {
  return [...new Map(entries.map(({ goal }) => [goal.id, goal.words]))].map(([id, words]) => ({ id, words }))
}
