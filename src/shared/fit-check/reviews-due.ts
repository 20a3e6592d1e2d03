import { compareText } from '../base/compare-text'
import type { Day } from '../base/day'
import { findLatestOutcome } from './append-to-entry'
import type { LogEntry } from './log-entry'

/** The day on which an entry comes back: that of the latest outcome, else the one chosen on saving; null when it is done. */
export function reviewDayOf(entry: Pick<LogEntry, 'reviewOn' | 'appended'>): Day | null {
  const outcome = findLatestOutcome(entry)
  return outcome === undefined ? entry.reviewOn : outcome.reviewOn
}

/** The entries whose day has come, longest due first; an entry stays until an outcome is appended. */
export function reviewsDue(entries: readonly LogEntry[], today: Day): readonly LogEntry[] {
  const due: { readonly day: Day; readonly entry: LogEntry }[] = []
  for (const entry of entries) {
    const day = reviewDayOf(entry)
    if (day !== null && day <= today) due.push({ day, entry })
  }
  due.sort((a, b) => compareText(a.day, b.day) || compareText(a.entry.createdAt, b.entry.createdAt))
  return due.map(({ entry }) => entry)
}
