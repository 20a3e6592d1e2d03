import type { CorpusPart } from './corpus'
import { createLargestNumbers } from './largest-numbers'

/** A document of the corpus with its score. */
export interface RankedDocument {
  readonly part: number
  readonly document: number
  readonly score: number
}

/**
 * Takes the best `count` matched documents in order; ties go by kind, title and id, so that the order never depends on
 * chance. The lowest score that is still among the best is found first, by numbers alone; only documents that reach it are
 * compared as documents, in a heap with the worst of the best on top.
 */
export function takeBest(
  total: readonly Float64Array[],
  matched: readonly Uint8Array[],
  parts: readonly CorpusPart[],
  count: number,
): readonly RankedDocument[] {
  if (count <= 0) return []
  const least = leastOfBest(total, matched, count)
  const heap: RankedDocument[] = []
  const isWorse = (a: RankedDocument, b: RankedDocument): boolean => compareRanked(a, b, parts) > 0
  for (const [part, mask] of matched.entries()) {
    const scores = total[part] ?? noScores
    for (let document = 0; document < mask.length; document += 1) {
      if (mask[document] !== 1 || (scores[document] ?? 0) < least) continue
      const candidate = { part, document, score: scores[document] ?? 0 }
      if (heap.length < count) {
        heap.push(candidate)
        siftUp(heap, isWorse)
      } else if (heap[0] !== undefined && isWorse(heap[0], candidate)) {
        heap[0] = candidate
        siftDown(heap, isWorse)
      }
    }
  }
  return heap.sort((a, b) => compareRanked(a, b, parts))
}

const noScores = new Float64Array(0)

/** The lowest score among the best `count`; -Infinity where there are fewer documents. */
function leastOfBest(total: readonly Float64Array[], matched: readonly Uint8Array[], count: number): number {
  const largest = createLargestNumbers(count)
  for (const [part, mask] of matched.entries()) {
    const scores = total[part] ?? noScores
    for (let document = 0; document < mask.length; document += 1)
      if (mask[document] === 1) largest.add(scores[document] ?? 0)
  }
  return largest.least()
}

/** Orders documents anew after their scores have changed. */
export function putInOrder(
  documents: readonly RankedDocument[],
  total: readonly Float64Array[],
  parts: readonly CorpusPart[],
): readonly RankedDocument[] {
  return documents
    .map(({ part, document }) => ({ part, document, score: total[part]?.[document] ?? 0 }))
    .sort((a, b) => compareRanked(a, b, parts))
}

type IsWorse = (a: RankedDocument, b: RankedDocument) => boolean

function siftUp(heap: RankedDocument[], isWorse: IsWorse): void {
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!swapWhenWorse(heap, parent, at, isWorse)) return
    at = parent
  }
}

function siftDown(heap: RankedDocument[], isWorse: IsWorse): void {
  let at = 0
  for (;;) {
    const left = at * 2 + 1
    const leftChild = heap[left]
    if (leftChild === undefined) return
    const rightChild = heap[left + 1]
    const child = rightChild !== undefined && isWorse(rightChild, leftChild) ? left + 1 : left
    if (!swapWhenWorse(heap, at, child, isWorse)) return
    at = child
  }
}

/** The worse one belongs on top. */
function swapWhenWorse(heap: RankedDocument[], top: number, below: number, isWorse: IsWorse): boolean {
  const upper = heap[top]
  const lower = heap[below]
  if (upper === undefined || lower === undefined || !isWorse(lower, upper)) return false
  heap[top] = lower
  heap[below] = upper
  return true
}

function compareRanked(a: RankedDocument, b: RankedDocument, parts: readonly CorpusPart[]): number {
  if (a.score !== b.score) return a.score > b.score ? -1 : 1
  const kindOf = (ranked: RankedDocument): number => parts[ranked.part]?.columns.kind[ranked.document] ?? 0
  if (kindOf(a) !== kindOf(b)) return kindOf(a) - kindOf(b)
  const first = parts[a.part]?.segment.documents[a.document]
  const second = parts[b.part]?.segment.documents[b.document]
  if (first === undefined || second === undefined) return 0
  if (first.title !== second.title) return first.title < second.title ? -1 : 1
  return first.id < second.id ? -1 : 1
}
