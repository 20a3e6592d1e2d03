import type { StarterList } from '../content/pack'
import type { NewId } from './change-list'
import type { ReadingList } from './reading-list'

/** The user's own list from one that comes with the library. */
export function copyStarter(list: StarterList, newId: NewId, at: string): ReadingList {
  const sections = list.sections.map((section) => ({
    id: newId(),
    title: section.title,
    entries: section.items.map(({ item, reason }) => ({
      id: newId(),
      itemId: item,
      reason,
      status: 'to-read' as const,
    })),
  }))
  return {
    id: newId(),
    title: list.title,
    notes: list.summary,
    purpose: 'for-me',
    due: null,
    sections,
    createdAt: at,
    updatedAt: at,
  }
}

/** A second list like the first, under another title, with fresh ids. */
export function duplicateList(list: ReadingList, title: string, newId: NewId, at: string): ReadingList {
  const sections = list.sections.map((section) => ({
    ...section,
    id: newId(),
    entries: section.entries.map((entry) => ({ ...entry, id: newId() })),
  }))
  return { ...list, id: newId(), title, sections, createdAt: at, updatedAt: at }
}
