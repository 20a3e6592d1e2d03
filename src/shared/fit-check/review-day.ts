import { addDays, addMonths, isDay } from '../base/day'
import type { Day } from '../base/day'

/** When to look at an entry again; `own` comes with a day, `never` with none. */
export const reviewChoices = ['1-week', '1-month', '3-months', '12-months', 'own', 'never'] as const
/** One of the choices. */
export type ReviewChoice = (typeof reviewChoices)[number]

/** The day of the review; undefined when the user's own day is no day or already past. */
export function toReviewDay(
  choice: ReviewChoice,
  today: Day,
  own: Day | null = null,
): Day | null | undefined {
  switch (choice) {
    case '1-week':
      return addDays(today, 7)
    case '1-month':
      return addMonths(today, 1)
    case '3-months':
      return addMonths(today, 3)
    case '12-months':
      return addMonths(today, 12)
    case 'own':
      return own !== null && isDay(own) && own >= today ? own : undefined
    case 'never':
      return null
  }
}
