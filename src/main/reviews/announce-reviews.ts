import type { Day } from '../../shared/base/day'

/** What decides whether reviews are announced now. */
export interface AnnouncementSituation {
  readonly wanted: boolean
  readonly due: number
  readonly today: Day
  /** The day of the last announcement, or an empty text. */
  readonly announcedOn: string
}

/** Whether to announce reviews now: only when asked to, only when some are due, and once a day. */
export function shouldAnnounce({ wanted, due, today, announcedOn }: AnnouncementSituation): boolean {
  return wanted && due > 0 && announcedOn !== today
}
