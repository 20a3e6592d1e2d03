import type { CorpusPart } from './corpus'
import { createNumberList } from './number-list'
import type { NumberList } from './number-list'
import { rarity, saturate } from './score-words'
import type { Segment } from './segment'
import { findText, textAt, textCount } from './text-table'

/**
 * What is remembered of the documents of a part as vectors of stems: saturated frequencies times rarity. Rarities and
 * lengths are worked out when they are first asked for and hold as long as the corpus does not change.
 */
export interface StemVectors {
  /** By stem: how much it tells, 0 for one that tells nothing, -1 as long as nobody asked. */
  readonly rarity: Float64Array
  /** By document: the length of its vector, or -1 as long as nobody asked. */
  readonly length: Float64Array
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
export function createStemVectors({ stems, documents }: Segment): StemVectors {
  return {
    rarity: new Float64Array(textCount(stems)).fill(-1),
    length: new Float64Array(documents.length).fill(-1),
    sum: new Float64Array(textCount(stems)),
    summed: createNumberList(),
  }
}

/** Adds a document's vector, brought to the length `weight`, to the sum of its part. */
export function addVector(part: CorpusPart, document: number, corpus: VectorCorpus, weight: number): void {
  const { sum, summed } = part.vectors
  const scale = weight / lengthOf(part, document, corpus)
  forEachStem(part, document, corpus, (stem, value) => {
    const before = sum[stem] ?? 0
    if (before === 0) summed.push(stem)
    sum[stem] = before + value * scale
  })
}

/** Empties the sum of a part. */
export function clearSum({ vectors: { sum, summed } }: CorpusPart): void {
  for (const stem of summed.view()) sum[stem] = 0
  summed.clear()
}

function lengthOf(part: CorpusPart, document: number, corpus: VectorCorpus): number {
  const known = part.vectors.length[document] ?? -1
  if (known >= 0) return known
  let squares = 0
  forEachStem(part, document, corpus, (_stem, value) => {
    squares += value * value
  })
  const length = Math.sqrt(Math.max(squares, Number.MIN_VALUE))
  part.vectors.length[document] = length
  return length
}

/** BM25's b for the length of whole documents. */
const lengthEffect = 0.75

function forEachStem(
  part: CorpusPart,
  document: number,
  corpus: VectorCorpus,
  visit: (stem: number, value: number) => void,
): void {
  const { documentStemStart, documentStem, documentStemCount } = part.segment
  const { averageLength, saturation } = corpus
  const longer = 1 - lengthEffect + (lengthEffect * (part.documentLength[document] ?? 0)) / averageLength
  const to = documentStemStart[document + 1] ?? 0
  for (let at = documentStemStart[document] ?? 0; at < to; at += 1) {
    const stem = documentStem[at] ?? 0
    const known = part.vectors.rarity[stem] ?? 0
    const telling = known >= 0 ? known : measureRarity(part, stem, corpus)
    if (telling > 0) visit(stem, saturate((documentStemCount[at] ?? 0) / longer, saturation) * telling)
  }
}

/** What only one document says, or most say, does not tell what a matter is about. */
function measureRarity(part: CorpusPart, stem: number, { parts, size }: VectorCorpus): number {
  const holding = countHolding(part, stem, parts)
  const telling = holding < 2 || holding > size / 2 ? 0 : rarity(holding, size)
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
