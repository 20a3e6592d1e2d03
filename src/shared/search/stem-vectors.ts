import type { CorpusPart } from './corpus'
import { createNumberList } from './number-list'
import type { NumberList } from './number-list'
import { rarity as rarityOf, saturate } from './score-words'
import type { Segment } from './segment'
import { findText, textAt, textCount } from './text-table'

/**
 * The documents of a part as vectors of stems: saturated frequencies times rarity, brought to length 1. A vector is worked
 * out when it is first asked for and holds as long as the corpus does not change.
 */
export interface StemVectors {
  /** By stem: how much it tells, 0 for one that tells nothing, -1 as long as nobody asked. */
  readonly rarity: Float64Array
  /** By document: 1 when its values are known. */
  readonly known: Uint8Array
  /** The values of the vectors, in the order of `documentStem`. */
  readonly value: Float32Array
  /** By stem: the sum of the vectors added, all 0 between two sums; kept because it is large. */
  readonly sum: Float64Array
  /** The stems whose sum is not 0. */
  readonly summed: NumberList
}

/** What vectors need to know of the whole corpus. */
export interface VectorCorpus {
  readonly parts: readonly CorpusPart[]
  readonly size: number
  readonly averageLength: number
  /** BM25's k1. */
  readonly saturation: number
}

/** Creates vectors of which nothing is known yet. */
export function createStemVectors({ stems, documents, documentStem }: Segment): StemVectors {
  return {
    rarity: new Float64Array(textCount(stems)).fill(-1),
    known: new Uint8Array(documents.length),
    value: new Float32Array(documentStem.length),
    sum: new Float64Array(textCount(stems)),
    summed: createNumberList(),
  }
}

/** Adds a document's vector, times a weight, to the sum of its part. */
export function addVector(part: CorpusPart, document: number, corpus: VectorCorpus, weight: number): void {
  const { known, value, sum, summed } = part.vectors
  const { documentStemStart, documentStem } = part.segment
  if (known[document] !== 1) measureVector(part, document, corpus)
  const to = documentStemStart[document + 1] ?? 0
  for (let at = documentStemStart[document] ?? 0; at < to; at += 1) {
    const added = value[at] ?? 0
    if (added === 0) continue
    const stem = documentStem[at] ?? 0
    const before = sum[stem] ?? 0
    if (before === 0) summed.push(stem)
    sum[stem] = before + added * weight
  }
}

/** Empties the sum of a part. */
export function clearSum({ vectors: { sum, summed } }: CorpusPart): void {
  const stems = summed.view()
  for (let at = 0; at < stems.length; at += 1) sum[stems[at] ?? 0] = 0
  summed.clear()
}

/** BM25's b for the length of whole documents. */
const lengthEffect = 0.75

function measureVector(part: CorpusPart, document: number, corpus: VectorCorpus): void {
  const { documentStemStart, documentStem, documentStemCount } = part.segment
  const { known, value, rarity } = part.vectors
  const { averageLength, saturation } = corpus
  const longer = 1 - lengthEffect + (lengthEffect * (part.documentLength[document] ?? 0)) / averageLength
  const from = documentStemStart[document] ?? 0
  const to = documentStemStart[document + 1] ?? from
  let squares = 0
  for (let at = from; at < to; at += 1) {
    const stem = documentStem[at] ?? 0
    const asked = rarity[stem] ?? 0
    const telling = asked >= 0 ? asked : measureRarity(part, stem, corpus)
    const own = saturate((documentStemCount[at] ?? 0) / longer, saturation) * telling
    value[at] = own
    squares += own * own
  }
  const scale = 1 / Math.sqrt(Math.max(squares, Number.MIN_VALUE))
  for (let at = from; at < to; at += 1) value[at] = (value[at] ?? 0) * scale
  known[document] = 1
}

/** What only one document says, or most say, does not tell what a matter is about. */
function measureRarity(part: CorpusPart, stem: number, { parts, size }: VectorCorpus): number {
  const holding = countHolding(part, stem, parts)
  const telling = holding < 2 || holding > size / 2 ? 0 : rarityOf(holding, size)
  part.vectors.rarity[stem] = telling
  return telling
}

/** In how many documents of all parts a stem stands. */
function countHolding(part: CorpusPart, stem: number, parts: readonly CorpusPart[]): number {
  let documents = part.segment.stemDocuments[stem] ?? 0
  if (parts.length === 1) return documents
  const text = textAt(part.segment.stems, stem)
  for (const { segment } of parts) {
    const id = segment === part.segment ? -1 : findText(segment.stems, text)
    if (id >= 0) documents += segment.stemDocuments[id] ?? 0
  }
  return documents
}
