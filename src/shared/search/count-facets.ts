import type { CorpusPart } from './corpus'
import type { FacetColumns, ValueColumn } from './facet-columns'
import { levels } from '../levels/level'
import { searchKinds } from './search-document'
import type { SearchKind } from './search-document'

/** How many of the found documents have each value of a facet; values that none has are left out. */
export interface FacetCounts {
  readonly levels: Readonly<Record<number, number>>
  readonly kinds: Readonly<Partial<Record<SearchKind, number>>>
  readonly topics: Readonly<Record<string, number>>
  readonly packs: Readonly<Record<string, number>>
  readonly advisers: Readonly<Record<string, number>>
  readonly tags: Readonly<Record<string, number>>
  readonly verdicts: Readonly<Record<string, number>>
}

/** Counts the facets of everything that was found. */
export function countFacets(parts: readonly CorpusPart[], matched: readonly Uint8Array[]): FacetCounts {
  const levelCounts = new Map<number, number>()
  const kinds = new Map<SearchKind, number>()
  for (const [index, { columns }] of parts.entries()) {
    const mask = matched[index] ?? new Uint8Array(0)
    countNumbers(columns, mask, levelCounts, kinds)
  }
  const values = (columnOf: (columns: FacetColumns) => ValueColumn): Record<string, number> =>
    countValues(parts, matched, columnOf)
  return {
    levels: Object.fromEntries(levelCounts),
    kinds: Object.fromEntries(kinds),
    topics: values((columns) => columns.topic),
    packs: values((columns) => columns.pack),
    advisers: values((columns) => columns.adviser),
    tags: values((columns) => columns.tags),
    verdicts: values((columns) => columns.verdict),
  }
}

function countNumbers(
  columns: FacetColumns,
  mask: Uint8Array,
  levelCounts: Map<number, number>,
  kinds: Map<SearchKind, number>,
): void {
  const byKind = new Uint32Array(searchKinds.length)
  const byLevels = new Uint32Array(16)
  for (let document = 0; document < mask.length; document += 1) {
    if (mask[document] !== 1) continue
    const kind = columns.kind[document] ?? 0
    const bits = columns.levels[document] ?? 0
    byKind[kind] = (byKind[kind] ?? 0) + 1
    byLevels[bits] = (byLevels[bits] ?? 0) + 1
  }
  for (const [place, kind] of searchKinds.entries()) addTo(kinds, kind, byKind[place] ?? 0)
  for (const level of levels) {
    for (const [bits, count] of byLevels.entries()) if ((bits >> level) & 1) addTo(levelCounts, level, count)
  }
}

function countValues(
  parts: readonly CorpusPart[],
  matched: readonly Uint8Array[],
  columnOf: (columns: FacetColumns) => ValueColumn,
): Record<string, number> {
  const counts = new Map<string, number>()
  for (const [index, { columns }] of parts.entries()) {
    const column = columnOf(columns)
    const mask = matched[index] ?? new Uint8Array(0)
    if (column.texts.length === 0) continue
    const byValue = new Uint32Array(column.texts.length)
    for (let document = 0; document < mask.length; document += 1) {
      if (mask[document] !== 1) continue
      for (let at = column.start[document] ?? 0; at < (column.start[document + 1] ?? 0); at += 1) {
        const value = column.value[at] ?? 0
        byValue[value] = (byValue[value] ?? 0) + 1
      }
    }
    for (const [value, text] of column.texts.entries()) addTo(counts, text, byValue[value] ?? 0)
  }
  return Object.fromEntries(counts)
}

function addTo<K>(counts: Map<K, number>, key: K, count: number): void {
  if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count)
}
