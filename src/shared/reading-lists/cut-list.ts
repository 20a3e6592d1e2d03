import type { ListSection, ReadingList } from './reading-list'

/** The beginning of a list: no more than `most` entries; sections that would come after them are left out. */
export function cutList(list: ReadingList, most: number): ReadingList {
  const sections: ListSection[] = []
  let left = most
  for (const section of list.sections) {
    if (left <= 0) break
    sections.push({ ...section, entries: section.entries.slice(0, left) })
    left -= section.entries.length
  }
  return { ...list, sections }
}
