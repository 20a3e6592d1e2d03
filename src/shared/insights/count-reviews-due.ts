import { compareText } from '../base/compare-text'
import { addDays } from '../base/day'
import type { Day } from '../base/day'
import type { LogEntry } from '../fit-check/log-entry'
import { reviewDayOf } from '../fit-check/reviews-due'

/** When reviews come back, seen from today; `week` and `month` are the next 7 and 30 days. */
const reviewTimes = ['overdue', 'today', 'week', 'month', 'later'] as const
/** One of the times. */
export type ReviewTime = (typeof reviewTimes)[number]

/** The reviews of one time, soonest first. */
export interface ReviewTimeRow {
  readonly when: ReviewTime
  readonly count: number
  readonly reviews: readonly { readonly entryId: string; readonly title: string; readonly day: Day }[]
}

/** Which entries wait for another look, and when? One row a time, also where nothing waits. */
export function countReviewsDue(entries: readonly LogEntry[], today: Day): readonly ReviewTimeRow[] {
  const inAWeek = addDays(today, 7)
  const inAMonth = addDays(today, 30)
  const byTime = new Map(
    reviewTimes.map((when) => [when, [] as { entryId: string; title: string; day: Day }[]]),
  )
  for (const entry of entries) {
    const day = reviewDayOf(entry)
    if (day === null) continue
    const when =
      day < today
        ? 'overdue'
        : day === today
          ? 'today'
          : day <= inAWeek
            ? 'week'
            : day <= inAMonth
              ? 'month'
              : 'later'
    byTime.get(when)?.push({ entryId: entry.id, title: entry.subject.title, day })
  }
  return [...byTime].map(([when, reviews]) => ({
    when,
    count: reviews.length,
    reviews: reviews.sort((a, b) => compareText(a.day, b.day)),
  }))
}
