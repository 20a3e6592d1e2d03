import type { SearchFacets } from './search-document'

/**
 * Creates a function that gives facets whose texts and lists are one in memory wherever they are equal. Thousands of
 * annotations name the same few items, days and tags, and reading them from a file makes new texts of each.
 */
export function createFacetSharer(): (facets: SearchFacets) => SearchFacets {
  const texts = new Map<string, string>()
  const lists = new Map<string, readonly unknown[]>()
  const text = <T extends string | null>(value: T): T => {
    if (value === null) return value
    const known = texts.get(value)
    if (known === undefined) texts.set(value, value)
    // The same letters, so the same type.
    return (known ?? value) as T
  }
  const list = <T extends string | number>(values: readonly T[]): readonly T[] => {
    const key = JSON.stringify(values)
    const known = lists.get(key)
    if (known === undefined) lists.set(key, values)
    // The same JSON, so the same type.
    return (known ?? values) as readonly T[]
  }
  return ({ levels, topic, packId, adviser, tags, verdict, hasNote, date, itemId, members }) => ({
    levels: list(levels),
    topic: text(topic),
    packId: text(packId),
    adviser: text(adviser),
    tags: list(tags),
    verdict: text(verdict),
    hasNote,
    date: text(date),
    itemId: text(itemId),
    members: list(members),
  })
}
