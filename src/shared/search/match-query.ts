import type { CorpusPart } from './corpus'
import { matchFilter } from './match-filter'
import type { FilterContext } from './match-filter'
import type { QueryPlan } from './plan-query'
import type { QueryGroup, QueryNode } from './query'
import type { Scores } from './rank-documents'

/** Marks the documents that a query finds with 1, by part. Documents that were removed are never marked. */
export function matchQuery(
  plan: QueryPlan,
  scores: Scores,
  parts: readonly CorpusPart[],
  context: FilterContext,
): readonly Uint8Array[] {
  const places = new Map<QueryNode, number>()
  for (const [place, { word }] of plan.words.entries()) places.set(word, place)
  for (const [place, { phrase }] of plan.phrases.entries()) places.set(phrase, place)
  return parts.map((part, index) => {
    const matcher: Matcher = { plan, scores, part, index, context, places }
    const mask = matchNode(plan.query.root, matcher)
    return mask.map((bit, document) => (part.removed[document] === 1 ? 0 : bit))
  })
}

interface Matcher {
  readonly plan: QueryPlan
  readonly scores: Scores
  readonly part: CorpusPart
  readonly index: number
  readonly context: FilterContext
  readonly places: ReadonlyMap<QueryNode, number>
}

function matchNode(node: QueryNode, matcher: Matcher): Uint8Array {
  const { scores, part, index, context, places } = matcher
  const empty = (): Uint8Array => new Uint8Array(part.segment.documents.length)
  switch (node.kind) {
    case 'word':
      return scores.wordMasks[places.get(node) ?? -1]?.[index] ?? empty()
    case 'phrase':
      return scores.phraseMasks[places.get(node) ?? -1]?.[index] ?? empty()
    case 'not':
      return matchNode(node.part, matcher).map((bit) => 1 - bit)
    case 'filter':
      return matchFilter(part, node.filter, context)
    case 'group':
      return matchGroup(node, matcher)
  }
}

function matchGroup(group: QueryGroup, matcher: Matcher): Uint8Array {
  const size = matcher.part.segment.documents.length
  if (group.parts.length === 0) return new Uint8Array(size)
  if (group.mode === 'either') return union(group.parts, matcher, new Uint8Array(size))
  const words = group.parts.filter((part) => part.kind === 'word')
  const needed = group.parts.filter((part) => part.kind !== 'word')
  const counting = words.filter((word) => matcher.plan.words[matcher.places.get(word) ?? -1]?.counts === true)
  const mask = new Uint8Array(size).fill(1)
  for (const part of needed) intersect(mask, matchNode(part, matcher))
  if (group.mode === 'all') {
    for (const word of counting) intersect(mask, matchNode(word, matcher))
    return mask
  }
  const anchored = needed.some((part) => part.kind === 'phrase' || part.kind === 'group')
  if (words.length > 0 && !anchored) intersect(mask, union(counting, matcher, new Uint8Array(size)))
  return mask
}

function union(parts: readonly QueryNode[], matcher: Matcher, mask: Uint8Array): Uint8Array {
  for (const part of parts) {
    const other = matchNode(part, matcher)
    for (let document = 0; document < mask.length; document += 1)
      if (other[document] === 1) mask[document] = 1
  }
  return mask
}

function intersect(mask: Uint8Array, other: Uint8Array): void {
  for (let document = 0; document < mask.length; document += 1) if (other[document] !== 1) mask[document] = 0
}
