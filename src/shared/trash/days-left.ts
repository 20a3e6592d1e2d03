/** How long a deleted record waits, in days. */
export const trashDays = 90

/** Whole days until a record deleted at `deletedAt` is gone for good; 0 when its time is over. */
export function daysLeft(deletedAt: string, now: string): number {
  const past = (Date.parse(now) - Date.parse(deletedAt)) / 86_400_000
  return Math.max(0, Math.ceil(trashDays - past))
}
