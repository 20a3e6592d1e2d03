import type { FoundRecord } from './found'

/** Ids of items that are not taken because the same work is there, and the id of the one that is there. */
export type Redirects = ReadonlyMap<string, string>

/** Records that name an item which is not taken name the one that is there instead; all others stay the same objects. */
export function redirectRecords(
  records: readonly FoundRecord[],
  redirects: Redirects,
): readonly FoundRecord[] {
  return redirects.size === 0 ? records : records.map((found) => redirect(found, redirects))
}

function redirect(found: FoundRecord, redirects: Redirects): FoundRecord {
  const to = (id: string): string => redirects.get(id) ?? id
  switch (found.collection) {
    case 'annotations':
      return redirects.has(found.record.itemId)
        ? { ...found, record: { ...found.record, itemId: to(found.record.itemId) } }
        : found
    case 'lists': {
      const sections = found.record.sections.map((section) => ({
        ...section,
        entries: section.entries.map((entry) => ({ ...entry, itemId: to(entry.itemId) })),
      }))
      const names = found.record.sections.flatMap(({ entries }) => entries)
      return names.some(({ itemId }) => redirects.has(itemId))
        ? { ...found, record: { ...found.record, sections } }
        : found
    }
    case 'contrasts': {
      const [left, right] = found.record.sides
      return redirects.has(left) || redirects.has(right)
        ? { ...found, record: { ...found.record, sides: [to(left), to(right)] } }
        : found
    }
    case 'log': {
      // What was checked, and in which version, is frozen; only where it is found again follows.
      const { subject } = found.record
      return 'itemId' in subject && redirects.has(subject.itemId)
        ? { ...found, record: { ...found.record, subject: { ...subject, itemId: to(subject.itemId) } } }
        : found
    }
    case 'goals':
    case 'searches':
    case 'lenses':
      return found
  }
}
