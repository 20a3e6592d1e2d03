import { completeQuery } from './complete-query'
import type { Completion } from './complete-query'
import type { Corpus } from './corpus'
import type { FacetCounts } from './count-facets'
import { explainQuery } from './explain-query'
import type { Explanation } from './explain-query'
import { parseQuery } from './parse-query'
import type { QueryNode } from './query'
import { facetsOf, foundWords, searchCorpus, showHits } from './search-corpus'
import type { SearchContext, SearchHit } from './search-corpus'
import { suggestSpelling } from './suggest-spelling'
import type { SpellingSuggestion } from './suggest-spelling'
import { cutOut } from './write-query'

/** What is asked. */
export interface SearchQuestion {
  readonly text: string
  /** How many hits to leave out at the top. */
  readonly offset: number
  readonly limit: number
  /** True when the last word is complete even though the text ends with it: a saved search, a click. */
  readonly finished: boolean
  /** So many ways to finish what is being typed are wanted; none where it is absent. */
  readonly complete?: number | undefined
}

/** What is answered. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[]
  readonly total: number
  readonly facets: FacetCounts
  readonly explanation: Explanation
  readonly didYouMean: SpellingSuggestion | null
  readonly completions: readonly Completion[]
  /** For a query that finds nothing: what it would find without one of its parts. */
  readonly help: readonly SearchHelp[]
  /** The surface forms that were found, for marking them in an opened item. */
  readonly words: readonly string[]
  readonly tookMs: number
}

/** A way out of an empty result. */
export interface SearchHelp {
  /** `without` leaves a part out, `everywhere` all filters; `as-words` looks for the words of a phrase one by one. */
  readonly kind: 'without' | 'everywhere' | 'as-words'
  /** The part as typed; what is left of the query for `everywhere`. */
  readonly part: string
  readonly query: string
  readonly total: number
}

/** At least this many hits are put in order whatever is shown, so that turning a page does not change the order. */
const leastRanked = 200

/** Answers a question over a corpus. `now` reads a clock in milliseconds. */
export function answerQuery(
  corpus: Corpus,
  question: SearchQuestion,
  context: SearchContext,
  now: () => number,
): SearchAnswer {
  const began = now()
  const complete = question.complete ?? 0
  const query = parseQuery(question.text, { finished: question.finished })
  const result = searchCorpus(corpus, query, context, Math.max(leastRanked, question.offset + question.limit))
  const words = foundWords(corpus.parts(), result.plan)
  return {
    hits: showHits(corpus, result, words, question.offset, question.limit),
    total: result.total,
    facets: facetsOf(corpus, result),
    explanation: explainQuery(result.plan),
    didYouMean: suggestSpelling(result.plan, corpus.parts()),
    completions: complete === 0 ? [] : completeQuery(question.text, corpus.parts(), complete),
    help: result.total === 0 ? findHelp(corpus, question.text, query.root.parts, context) : [],
    words: [...words],
    tookMs: now() - began,
  }
}

/** So many ways out are tried. */
const mostHelp = 3

function findHelp(
  corpus: Corpus,
  text: string,
  parts: readonly QueryNode[],
  context: SearchContext,
): readonly SearchHelp[] {
  const tried = parts.filter(({ kind }) => kind !== 'word').slice(0, mostHelp)
  if (parts.length < 2 && !tried.some(({ kind }) => kind === 'phrase')) return []
  const filters = parts.filter(({ kind }) => kind === 'filter')
  // From the last to the first, so that each still stands where it was typed.
  const bare = filters.reduceRight(cutOut, text)
  const ways = tried
    .flatMap((node): readonly SearchHelp[] => {
      const part = text.slice(node.start, node.end)
      const cut = cutOut(text, node)
      const without = { kind: 'without' as const, part, query: cut, total: countFound(corpus, cut, context) }
      if (node.kind !== 'phrase') return [without]
      const loose = text.slice(0, node.start) + node.surfaces.join(' ') + text.slice(node.end)
      return [{ kind: 'as-words', part, query: loose, total: countFound(corpus, loose, context) }, without]
    })
    .filter(({ total, query }) => total > 0 && query.trim() !== '')
  if (filters.length < 2 || bare === '') return ways
  const total = countFound(corpus, bare, context)
  return total === 0 ? ways : [...ways, { kind: 'everywhere', part: bare, query: bare, total }]
}

function countFound(corpus: Corpus, text: string, context: SearchContext): number {
  return searchCorpus(corpus, parseQuery(text, { finished: true }), context, 0).total
}
