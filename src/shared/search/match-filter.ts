import { foldText } from '../base/fold-text'
import type { CorpusPart } from './corpus'
import type { ValueColumn } from './facet-columns'
import type { Filter } from './query'
import { searchKinds } from './search-document'
import type { SearchFacets } from './search-document'

/** What a filter may have to look up beyond the documents themselves. */
export interface FilterContext {
  /** Folded title of a topic or a pack, by id. */
  readonly titleOf: (id: string) => string | undefined
  /** The items of all reading lists whose title or id is this (folded). */
  readonly membersOf: (list: string) => ReadonlySet<string>
}

/** Marks the documents of a part that meet a condition with 1. `in` narrows fields, not documents. */
export function matchFilter(part: CorpusPart, filter: Filter, context: FilterContext): Uint8Array {
  const { columns, segment } = part
  switch (filter.name) {
    case 'level': {
      const wanted = filter.levels.reduce((bits, level) => bits | (1 << level), 0)
      return columns.levels.map((bits) => ((bits & wanted) === 0 ? 0 : 1))
    }
    case 'kind': {
      const wanted = new Set(filter.kinds.map((kind) => searchKinds.indexOf(kind)))
      return columns.kind.map((kind) => (wanted.has(kind) ? 1 : 0))
    }
    case 'topic':
      return matchColumn(columns.topic, (key) => isCalled(key, filter.value, context))
    case 'pack':
      return matchColumn(columns.pack, (key) => isCalled(key, filter.value, context))
    case 'tag':
      return matchColumn(columns.tags, (key) => key === filter.value)
    case 'adviser':
      return matchColumn(columns.adviser, (key) => key.includes(filter.value))
    case 'verdict':
      return matchColumn(columns.verdict, (key) => key === filter.verdict)
    case 'list': {
      const members = context.membersOf(filter.value)
      return matchFacets(
        part,
        (facets, id) => members.has(id) || (facets.itemId !== null && members.has(facets.itemId)),
      )
    }
    case 'has':
      return matchFacets(part, (facets) => (filter.what === 'note' ? facets.hasNote : facets.tags.length > 0))
    case 'before':
      return matchFacets(part, ({ date }) => date !== null && date < filter.day)
    case 'after':
      return matchFacets(part, ({ date }) => date !== null && date >= filter.day)
    case 'in':
      return new Uint8Array(segment.documents.length).fill(1)
  }
}

function isCalled(key: string, value: string, context: FilterContext): boolean {
  return key === value || context.titleOf(key) === value
}

function matchColumn(column: ValueColumn, wanted: (key: string) => boolean): Uint8Array {
  const hits = column.keys.map(wanted)
  const mask = new Uint8Array(Math.max(0, column.start.length - 1))
  for (let document = 0; document < mask.length; document += 1) {
    for (let at = column.start[document] ?? 0; at < (column.start[document + 1] ?? 0); at += 1) {
      if (hits[column.value[at] ?? 0] === true) mask[document] = 1
    }
  }
  return mask
}

function matchFacets(part: CorpusPart, wanted: (facets: SearchFacets, id: string) => boolean): Uint8Array {
  return Uint8Array.from(part.segment.documents, ({ facets, id }) => (wanted(facets, id) ? 1 : 0))
}

/** Finds the members of reading lists by title or id over the whole corpus. */
export function findListMembers(parts: readonly CorpusPart[], list: string): ReadonlySet<string> {
  const members = new Set<string>()
  for (const { segment, removed } of parts) {
    for (const [document, { id, kind, title, facets }] of segment.documents.entries()) {
      if (kind !== 'list' || removed[document] === 1) continue
      if (foldText(title) === list || id === `list:${list}`)
        for (const member of facets.members) members.add(member)
    }
  }
  return members
}
