import type { BackupReason } from './backup'

/** How many back-ups of each age stay. */
const keptDaily = 7
/** How many of every seventh. */
const keptWeekly = 4
/** How many of every twenty-eighth. */
const keptMonthly = 12
/** How many of each kind that is made before a risky act. */
const keptBeforeActs = 10

/** What the plan looks at. */
export interface Retained {
  readonly id: string
  readonly generation: number
  readonly reason: BackupReason
  /** Counts daily back-ups from 1; null for all others. */
  readonly turn: number | null
}

/**
 * Which back-ups may go. Only counts decide, never the clock: the last 7 daily ones stay, of every seventh the last 4, of
 * every twenty-eighth the last 12, and the last 10 of each kind that was made before a risky act. A clock that jumps can
 * therefore make no back-up old. Those made by hand always stay.
 */
export function planRetention<T extends Retained>(backups: readonly T[]): readonly T[] {
  const newestFirst = [...backups].sort((a, b) => b.generation - a.generation)
  const kept = new Set<T>()
  const daily = newestFirst.filter(({ turn }) => turn !== null)
  const keep = (candidates: readonly T[], count: number): void => {
    for (const candidate of candidates.slice(0, count)) kept.add(candidate)
  }
  keep(daily, keptDaily)
  keep(
    daily.filter(({ turn }) => turn !== null && turn % 7 === 0),
    keptWeekly,
  )
  keep(
    daily.filter(({ turn }) => turn !== null && turn % 28 === 0),
    keptMonthly,
  )
  const reasons = new Set(newestFirst.map(({ reason }) => reason))
  for (const reason of reasons) {
    if (reason === 'daily') continue
    const ofReason = newestFirst.filter((backup) => backup.reason === reason)
    keep(ofReason, reason === 'by-hand' ? ofReason.length : keptBeforeActs)
  }
  return newestFirst.filter((backup) => !kept.has(backup))
}

/** Changes after which a back-up is due though the clock still says the same day, as on a machine whose clock stands. */
const changesInADay = 1000

/**
 * Whether a daily back-up is due: when the day is another than that of the last one, in either direction, or when much has
 * changed since.
 */
export function isDailyDue(
  last: { readonly day: string } | null,
  today: string,
  changesSince: number,
): boolean {
  return last === null || last.day !== today || changesSince >= changesInADay
}
