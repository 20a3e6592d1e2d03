import type { ListEntry, ListSection, ReadingList } from './reading-list'

/** Draws ids; the caller gives a source of randomness. */
export type NewId = () => string

/** A list with one section and nothing in it. */
export function createList(title: string, newId: NewId, at: string): ReadingList {
  const sections = [{ id: newId(), title: '', entries: [] }]
  return {
    id: newId(),
    title,
    notes: '',
    purpose: 'for-me',
    due: null,
    sections,
    createdAt: at,
    updatedAt: at,
  }
}

/** Adds items at the end of the last section. An item that the list holds already is not added twice. */
export function addToList(
  list: ReadingList,
  itemIds: readonly string[],
  reason: string,
  newId: NewId,
  at: string,
): ReadingList {
  const held = new Set(entriesOf(list).map((entry) => entry.itemId))
  const entries = itemIds
    .filter((itemId) => !held.has(itemId))
    .map((itemId): ListEntry => ({ id: newId(), itemId, reason: reason.trim(), status: 'to-read' }))
  const last = list.sections.length - 1
  const sections = list.sections.map((section, index) =>
    index === last ? { ...section, entries: [...section.entries, ...entries] } : section,
  )
  return { ...list, sections, updatedAt: at }
}

/** Every entry of a list in order. */
export function entriesOf(list: ReadingList): readonly ListEntry[] {
  return list.sections.flatMap((section) => section.entries)
}

/** How many entries have been read, and how many there are. */
export function progressOf(list: ReadingList): { readonly read: number; readonly total: number } {
  const entries = entriesOf(list)
  return { read: entries.filter((entry) => entry.status === 'read').length, total: entries.length }
}

/** Changes one entry; an entry that the list does not hold changes nothing. */
export function changeEntry(
  list: ReadingList,
  entryId: string,
  changes: Partial<Pick<ListEntry, 'reason' | 'status' | 'due'>>,
  at: string,
): ReadingList {
  return changeSections(list, at, (section) => ({
    ...section,
    entries: section.entries.map((entry) => (entry.id === entryId ? { ...entry, ...changes } : entry)),
  }))
}

/** Takes an entry out of the list. */
export function removeEntry(list: ReadingList, entryId: string, at: string): ReadingList {
  return changeSections(list, at, (section) => ({
    ...section,
    entries: section.entries.filter((entry) => entry.id !== entryId),
  }))
}

/**
 * Moves an entry to a place in a section, counted without the entry itself. A place beyond the end is the end; an entry or
 * section that does not exist changes nothing.
 */
export function moveEntry(
  list: ReadingList,
  entryId: string,
  sectionId: string,
  index: number,
  at: string,
): ReadingList {
  const entry = entriesOf(list).find((each) => each.id === entryId)
  if (entry === undefined || !list.sections.some((section) => section.id === sectionId)) return list
  return changeSections(list, at, (section) => {
    const others = section.entries.filter((each) => each.id !== entryId)
    const place = Math.min(Math.max(index, 0), others.length)
    return {
      ...section,
      entries: section.id === sectionId ? [...others.slice(0, place), entry, ...others.slice(place)] : others,
    }
  })
}

/** Moves an entry one place up or down, over the borders of sections. */
export function stepEntry(
  list: ReadingList,
  entryId: string,
  direction: 'up' | 'down',
  at: string,
): ReadingList {
  const sectionIndex = list.sections.findIndex((section) =>
    section.entries.some((entry) => entry.id === entryId),
  )
  const section = list.sections[sectionIndex]
  if (section === undefined) return list
  const index = section.entries.findIndex((entry) => entry.id === entryId)
  const by = direction === 'up' ? -1 : 1
  const inside = index + by >= 0 && index + by < section.entries.length
  if (inside) return moveEntry(list, entryId, section.id, index + by, at)
  const next = list.sections[sectionIndex + by]
  if (next === undefined) return list
  return moveEntry(list, entryId, next.id, direction === 'up' ? next.entries.length : 0, at)
}

/** Adds a section at the end. */
export function addSection(list: ReadingList, title: string, newId: NewId, at: string): ReadingList {
  return { ...list, sections: [...list.sections, { id: newId(), title, entries: [] }], updatedAt: at }
}

/** Renames a section. */
export function renameSection(list: ReadingList, sectionId: string, title: string, at: string): ReadingList {
  return changeSections(list, at, (section) => (section.id === sectionId ? { ...section, title } : section))
}

/** Takes a section away; its entries move to the one before it. The only section stays. */
export function removeSection(list: ReadingList, sectionId: string, at: string): ReadingList {
  const index = list.sections.findIndex((section) => section.id === sectionId)
  const gone = list.sections[index]
  if (gone === undefined || list.sections.length === 1) return list
  const heir = index === 0 ? 1 : index - 1
  const sections = list.sections
    .map((section, each) => {
      if (each !== heir) return section
      const entries =
        index === 0 ? [...gone.entries, ...section.entries] : [...section.entries, ...gone.entries]
      return { ...section, entries }
    })
    .filter((section) => section.id !== sectionId)
  return { ...list, sections, updatedAt: at }
}

/** Moves a section one place up or down; at the end of the list it stays. */
export function stepSection(
  list: ReadingList,
  sectionId: string,
  direction: 'up' | 'down',
  at: string,
): ReadingList {
  const index = list.sections.findIndex((section) => section.id === sectionId)
  const section = list.sections[index]
  const next = index + (direction === 'up' ? -1 : 1)
  if (section === undefined || next < 0 || next >= list.sections.length) return list
  const others = list.sections.filter((each) => each !== section)
  return { ...list, sections: [...others.slice(0, next), section, ...others.slice(next)], updatedAt: at }
}

function changeSections(
  list: ReadingList,
  at: string,
  change: (section: ListSection) => ListSection,
): ReadingList {
  return { ...list, sections: list.sections.map(change), updatedAt: at }
}
