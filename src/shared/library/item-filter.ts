import type { ItemSummary } from '../content/item'

/** The facets by which the library is narrowed. Values within a facet widen, facets narrow each other. */
export const facetNames = ['level', 'kind', 'topic', 'adviser', 'pack'] as const
/** One of the facets. */
export type FacetName = (typeof facetNames)[number]

/** The value of an item in the facet of levels when nobody has given it one yet. */
export const untagged = 'none'

/** The chosen values by facet; an empty list does not narrow. */
export type ItemFilter = Readonly<Record<FacetName, readonly string[]>>

/** A filter that lets everything through. */
export const noFilter: ItemFilter = { level: [], kind: [], topic: [], adviser: [], pack: [] }

/** How many items each value of each facet would leave, given what is chosen in the other facets. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>

/** The values that an item has in a facet. An item with no adviser or topic has none there. */
export function facetValues(item: ItemSummary, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'level':
      return item.levels.length === 0 ? [untagged] : item.levels.map(String)
    case 'kind':
      return [item.kind]
    case 'topic':
      return item.topic === null ? [] : [item.topic]
    case 'adviser':
      return item.adviser === null ? [] : [item.adviser]
    case 'pack':
      return [item.packId]
  }
}

/** The items that pass every facet. */
export function filterItems(items: readonly ItemSummary[], filter: ItemFilter): readonly ItemSummary[] {
  const tests = facetNames
    .filter((facet) => filter[facet].length > 0)
    .map((facet) => createTest(facet, filter[facet]))
  return tests.length === 0 ? items : items.filter((item) => tests.every((test) => test(item)))
}

/** Counts the values of every facet in one walk: an item counts in a facet when it passes all the others. */
export function countFacets(items: readonly ItemSummary[], filter: ItemFilter): FacetCounts {
  const counts = {
    level: new Map(),
    kind: new Map(),
    topic: new Map(),
    adviser: new Map(),
    pack: new Map(),
  } as Record<FacetName, Map<string, number>>
  const tests = facetNames.map((facet) => ({ facet, passes: createTest(facet, filter[facet]) }))
  for (const item of items) {
    const failed = tests.filter(({ passes }) => !passes(item))
    if (failed.length > 1) continue
    for (const facet of facetNames) {
      if (failed.length === 1 && failed[0]?.facet !== facet) continue
      for (const value of facetValues(item, facet))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return counts
}

function createTest(facet: FacetName, wanted: readonly string[]): (item: ItemSummary) => boolean {
  if (wanted.length === 0) return () => true
  const set = new Set(wanted)
  return (item) => facetValues(item, facet).some((value) => set.has(value))
}
