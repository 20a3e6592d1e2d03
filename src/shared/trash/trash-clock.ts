import { trashDays } from './days-left'

/**
 * Time as it was lived through, for things that are deleted by age. The machine's clock may jump by years in either
 * direction; a look at it therefore counts for a week at most, and never backwards.
 */
export interface TrashClock {
  /** Milliseconds lived through. */
  readonly lived: number
  /** What the machine's clock showed at the last look, in milliseconds since 1970. */
  readonly lastSeen: number
  /** When each deleted record was first seen, in milliseconds lived through. */
  readonly firstSeen: Readonly<Record<string, number>>
}

const day = 86_400_000
/** The longest that one look can count for. */
const mostALook = 7 * day

/** A clock that has seen nothing yet. */
export function startTrashClock(now: number): TrashClock {
  return { lived: 0, lastSeen: now, firstSeen: {} }
}

/** Looks at the machine's clock and at what lies in the trash. */
export function lookAtClock(clock: TrashClock, now: number, trashed: readonly string[]): TrashClock {
  const lived = clock.lived + Math.min(Math.max(0, now - clock.lastSeen), mostALook)
  const firstSeen = Object.fromEntries(trashed.map((id) => [id, clock.firstSeen[id] ?? lived]))
  return { lived, lastSeen: now, firstSeen }
}

/** What has lain in the trash for 90 days, by the time lived through and by the machine's clock both. */
export function findExpired(
  clock: TrashClock,
  now: number,
  trashed: readonly { readonly id: string; readonly deletedAt: string }[],
): readonly string[] {
  return trashed
    .filter(({ id, deletedAt }) => {
      const seen = clock.firstSeen[id]
      const lain = now - Date.parse(deletedAt)
      return seen !== undefined && clock.lived - seen >= trashDays * day && lain >= trashDays * day
    })
    .map(({ id }) => id)
}

/** Whether the machine's clock has jumped since the last look: back by more than a day, or ahead by more than two years. */
export function judgeClock(lastSeen: number, now: number): 'steady' | 'back' | 'ahead' {
  if (now < lastSeen - day) return 'back'
  return now > lastSeen + 730 * day ? 'ahead' : 'steady'
}
