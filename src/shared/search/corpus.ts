import { createFacetColumns } from './facet-columns'
import type { FacetColumns } from './facet-columns'
import type { SignedWords } from './find-similar'
import { signWords } from './letter-signature'
import { fieldRanking } from './ranking'
import { searchFields } from './search-document'
import { unitsPerDocument } from './segment'
import type { Segment } from './segment'
import { createStemVectors } from './stem-vectors'
import type { StemVectors } from './stem-vectors'

/** A segment in use: which of its documents are gone, and what is derived from all segments together. */
export interface CorpusPart {
  readonly segment: Segment
  /** By document: 1 when it was removed or replaced. */
  readonly removed: Uint8Array
  readonly columns: FacetColumns
  /** The words of the segment, ready to be compared with misspelt ones. */
  readonly words: SignedWords
  /** By unit: the weight of one occurrence there, from the field's weight and the unit's length against the average. */
  readonly unitWeight: Float32Array
  /** By document: how many words it has in all. */
  readonly documentLength: Uint32Array
  readonly vectors: StemVectors
}

/** All that is searched. Numbers that ranking needs are those of all parts together, so that scores can be compared. */
export interface Corpus {
  parts(): readonly CorpusPart[]
  /** How many documents there are. */
  size(): number
  /** How many words a document has on average. */
  averageLength(): number
  /** Adds a segment; documents with the same ids in other parts give way. */
  add(segment: Segment): void
  remove(ids: Iterable<string>): void
  /** Puts one segment in the place of several, in the order of the first; its documents named in `gone` are not taken over. */
  replace(old: readonly Segment[], merged: Segment, gone: readonly string[]): void
  find(id: string): { readonly part: CorpusPart; readonly document: number } | undefined
}

interface MutablePart extends CorpusPart {
  unitWeight: Float32Array
  vectors: StemVectors
}

/** Creates an empty corpus. */
export function createCorpus(): Corpus {
  let parts: MutablePart[] = []
  const places = new Map<string, { readonly part: MutablePart; readonly document: number }>()
  let stale = false
  let words = 0

  function removeOne(id: string): void {
    const place = places.get(id)
    if (place === undefined) return
    place.part.removed[place.document] = 1
    places.delete(id)
    words -= place.part.documentLength[place.document] ?? 0
    stale = true
  }

  function enter(segment: Segment, gone: ReadonlySet<string>): MutablePart {
    const part: MutablePart = {
      segment,
      removed: new Uint8Array(segment.documents.length),
      columns: createFacetColumns(segment.documents),
      words: { words: segment.words, signatures: signWords(segment.words) },
      unitWeight: new Float32Array(0),
      documentLength: measureDocuments(segment),
      vectors: createStemVectors(segment),
    }
    for (const [document, { id }] of segment.documents.entries()) {
      if (gone.has(id)) {
        part.removed[document] = 1
        continue
      }
      removeOne(id)
      places.set(id, { part, document })
      words += part.documentLength[document] ?? 0
    }
    stale = true
    return part
  }

  return {
    parts() {
      if (stale) weighUnits(parts)
      stale = false
      return parts
    },
    size: () => places.size,
    averageLength: () => Math.max(1, words / Math.max(1, places.size)),
    add(segment) {
      parts = [...parts, enter(segment, new Set())]
    },
    remove(ids) {
      for (const id of ids) removeOne(id)
    },
    replace(old, merged, gone) {
      const first = parts.findIndex((part) => old.includes(part.segment))
      const kept = parts.filter((part) => !old.includes(part.segment))
      const part = enter(merged, new Set(gone))
      parts = [...kept.slice(0, Math.max(0, first)), part, ...kept.slice(Math.max(0, first))]
    },
    find: (id) => places.get(id),
  }
}

/** Average lengths are taken over the documents that have the field at all; most documents lack most fields. */
function weighUnits(parts: readonly MutablePart[]): void {
  const total = new Float64Array(unitsPerDocument)
  const units = new Float64Array(unitsPerDocument)
  forEachUnit(parts, (_part, unit, length) => {
    const field = unit % unitsPerDocument
    total[field] = (total[field] ?? 0) + length
    units[field] = (units[field] ?? 0) + 1
  })
  for (const part of parts) {
    part.unitWeight = new Float32Array(part.segment.unitLength.length)
    part.vectors = createStemVectors(part.segment)
  }
  const settings = searchFields.map((field) => fieldRanking[field])
  forEachUnit(parts, (part, unit, length) => {
    const field = unit % unitsPerDocument
    const ranking = settings[field]
    if (ranking === undefined) return
    const average = (total[field] ?? 0) / Math.max(1, units[field] ?? 0)
    part.unitWeight[unit] =
      ranking.weight / (1 - ranking.lengthEffect + (ranking.lengthEffect * length) / average)
  })
}

function forEachUnit(
  parts: readonly MutablePart[],
  visit: (part: MutablePart, unit: number, length: number) => void,
): void {
  for (const part of parts) {
    const { unitLength } = part.segment
    for (let unit = 0; unit < unitLength.length; unit += 1) {
      const length = unitLength[unit] ?? 0
      if (length > 0 && part.removed[unit >>> 3] === 0) visit(part, unit, length)
    }
  }
}

function measureDocuments({ documents, unitLength }: Segment): Uint32Array {
  return Uint32Array.from(documents, (_document, index) => {
    const from = index * unitsPerDocument
    return unitLength.subarray(from, from + unitsPerDocument).reduce((sum, length) => sum + length, 0)
  })
}
