import type { Day } from '../base/day'
import { entriesOf } from './change-list'
import type { NewId } from './change-list'
import { readingStatuses } from './reading-list'
import type { ListEntry, ReadingList } from './reading-list'

/**
 * One list with everything of another at its end: sections keep their titles, and those without get the other list's. An
 * item that both hold stays where the first has it, with both reasons, the further of the two statuses and the earlier of
 * their days. Of the lists' own days the earlier counts too, notes are joined, and what was made to be shared only stays so
 * when both were.
 */
export function mergeLists(into: ReadingList, other: ReadingList, newId: NewId, at: string): ReadingList {
  const second = new Map(entriesOf(other).map((entry) => [entry.itemId, entry]))
  const held = new Set(entriesOf(into).map((entry) => entry.itemId))
  const own = into.sections.map((section) => ({
    ...section,
    entries: section.entries.map((entry) => joinEntries(entry, second.get(entry.itemId))),
  }))
  const added = other.sections
    .map((section) => ({
      id: newId(),
      title: section.title === '' ? other.title : section.title,
      entries: section.entries
        .filter((entry) => !held.has(entry.itemId))
        .map((entry) => ({ ...entry, id: newId() })),
    }))
    .filter((section) => section.entries.length > 0)
  return {
    ...into,
    sections: [...own, ...added],
    notes: [into.notes, other.notes].filter((notes) => notes.trim() !== '').join('\n\n'),
    purpose: into.purpose === 'to-share' && other.purpose === 'to-share' ? 'to-share' : 'for-me',
    due: earlierDay(into.due, other.due),
    updatedAt: at,
  }
}

function joinEntries(entry: ListEntry, other: ListEntry | undefined): ListEntry {
  if (other === undefined) return entry
  const reasons = [entry.reason, other.reason].filter((reason) => reason !== '')
  const further = Math.max(readingStatuses.indexOf(entry.status), readingStatuses.indexOf(other.status))
  return {
    ...entry,
    reason: [...new Set(reasons)].join(' '),
    status: readingStatuses[further] ?? entry.status,
    due: earlierDay(entry.due ?? null, other.due ?? null),
  }
}

function earlierDay(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
