import type { WordReading } from './expand-word'
import type { QueryPlan } from './plan-query'
import type { Filter, QueryGroup, QueryNode } from './query'

/**
 * How a query was read, as facts; the language catalogue puts them into words. Ranges point into the typed text (UTF-16
 * units, end exclusive).
 */
export type Explanation = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'word'
      readonly typed: string
      readonly reading: WordReading
      readonly taken: readonly string[]
    }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'not'; readonly part: Explanation }
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'group'; readonly mode: QueryGroup['mode']; readonly parts: readonly Explanation[] }
)

/** So many of the words that a typed one was taken for are named. */
const mostTaken = 6

/** Explains how a query was read. */
export function explainQuery(plan: QueryPlan): Explanation {
  const words = new Map<QueryNode, QueryPlan['words'][number]>(
    plan.words.map((planned) => [planned.word, planned]),
  )
  const explain = (node: QueryNode): Explanation => {
    const { start, end } = node
    switch (node.kind) {
      case 'word': {
        const planned = words.get(node)
        return {
          kind: 'word',
          typed: node.surface,
          reading: planned?.reading ?? 'unknown',
          taken: (planned?.taken ?? []).slice(0, mostTaken),
          start,
          end,
        }
      }
      case 'phrase':
        return { kind: 'phrase', words: node.surfaces, start, end }
      case 'not':
        return { kind: 'not', part: explain(node.part), start, end }
      case 'filter':
        return { kind: 'filter', filter: node.filter, start, end }
      case 'group':
        return { kind: 'group', mode: node.mode, parts: node.parts.map(explain), start, end }
    }
  }
  return explain(plan.query.root)
}
