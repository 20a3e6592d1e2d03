import type { Day } from '../base/day'

/** Where a reader stands with an entry. */
export const readingStatuses = ['to-read', 'reading', 'read'] as const
/** One of the statuses. */
export type ReadingStatus = (typeof readingStatuses)[number]

/** An ordered list of items with sections, a reason for each, status and progress. */
export interface ReadingList {
  readonly id: string
  readonly title: string
  readonly notes: string
  /** A list made to be shared leaves private notes and verdicts out of every export. */
  readonly purpose: 'for-me' | 'to-share'
  /** The day by which, or null. */
  readonly due: Day | null
  readonly sections: readonly ListSection[]
  readonly createdAt: string
  readonly updatedAt: string
}

/** A titled part of a list; the first section may have an empty title. */
export interface ListSection {
  readonly id: string
  readonly title: string
  readonly entries: readonly ListEntry[]
}

/** One item in a list. */
export interface ListEntry {
  readonly id: string
  readonly itemId: string
  readonly reason: string
  readonly status: ReadingStatus
  /** The day by which this one is to be read; null or missing where it has none. */
  readonly due?: Day | null
}
