import { foldText } from '../base/fold-text'
import { levels } from '../levels/level'
import { searchKinds } from './search-document'
import type { StoredDocument } from './segment'

/** The facets of a segment's documents as columns, so that thousands can be filtered and counted in a blink. */
export interface FacetColumns {
  /** By document: the place of its kind in `searchKinds`. */
  readonly kind: Uint8Array
  /** By document: bit n stands for level n. */
  readonly levels: Uint8Array
  readonly topic: ValueColumn
  readonly pack: ValueColumn
  readonly adviser: ValueColumn
  readonly verdict: ValueColumn
  readonly tags: ValueColumn
}

/** Values of a facet: document `d` has those from `start[d]` to `start[d + 1]`. */
export interface ValueColumn {
  readonly start: Uint32Array
  readonly value: Uint32Array
  /** The values as written. */
  readonly texts: readonly string[]
  /** The values as compared: folded. */
  readonly keys: readonly string[]
}

/** Builds the columns. */
export function createFacetColumns(documents: readonly StoredDocument[]): FacetColumns {
  return {
    kind: Uint8Array.from(documents, ({ kind }) => searchKinds.indexOf(kind)),
    levels: Uint8Array.from(documents, ({ facets }) =>
      levels.reduce((mask, level) => mask | (facets.levels.includes(level) ? 1 << level : 0), 0),
    ),
    topic: createValueColumn(documents, ({ facets }) => one(facets.topic)),
    pack: createValueColumn(documents, ({ facets }) => one(facets.packId)),
    adviser: createValueColumn(documents, ({ facets }) => one(facets.adviser)),
    verdict: createValueColumn(documents, ({ facets }) => one(facets.verdict)),
    tags: createValueColumn(documents, ({ facets }) => facets.tags),
  }
}

function one(value: string | null): readonly string[] {
  return value === null ? [] : [value]
}

function createValueColumn(
  documents: readonly StoredDocument[],
  valuesOf: (document: StoredDocument) => readonly string[],
): ValueColumn {
  const idOf = new Map<string, number>()
  const start = new Uint32Array(documents.length + 1)
  const value: number[] = []
  for (const [index, document] of documents.entries()) {
    for (const text of valuesOf(document)) {
      const id = idOf.get(text) ?? idOf.size
      idOf.set(text, id)
      value.push(id)
    }
    start[index + 1] = value.length
  }
  const texts = [...idOf.keys()]
  return { start, value: Uint32Array.from(value), texts, keys: texts.map((text) => foldText(text.trim())) }
}
