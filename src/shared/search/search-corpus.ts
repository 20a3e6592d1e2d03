import type { SoughtWord } from './choose-passage'
import type { Corpus, CorpusPart } from './corpus'
import { countFacets } from './count-facets'
import type { FacetCounts } from './count-facets'
import { createSnippet } from './create-snippet'
import type { Snippet } from './create-snippet'
import { createMarker } from './find-marks'
import type { Mark } from './find-marks'
import { findListMembers } from './match-filter'
import type { FilterContext } from './match-filter'
import { matchQuery } from './match-query'
import { planQuery } from './plan-query'
import type { QueryPlan } from './plan-query'
import type { Query } from './query'
import { rankDocuments, scoreDocuments } from './rank-documents'
import type { Scores } from './rank-documents'
import type { RankedDocument } from './take-best'
import { ranking as appRanking } from './ranking'
import type { Ranking } from './ranking'
import type { SearchFacets, SearchKind } from './search-document'
import type { StemWord } from './stem-word'
import { findText, textAt } from './text-table'

/** What a search finds before it is put into words. */
export interface SearchResult {
  readonly plan: QueryPlan
  readonly ranked: readonly RankedDocument[]
  readonly total: number
  readonly matched: readonly Uint8Array[]
  readonly scores: Scores
}

/** What searching needs besides the query. */
export interface SearchContext {
  readonly stemWord: StemWord
  readonly titleOf: FilterContext['titleOf']
  readonly ranking?: Ranking
}

/** Finds and orders documents; `count` says how many of the best are wanted in order, 0 only counts. */
export function searchCorpus(
  corpus: Corpus,
  query: Query,
  context: SearchContext,
  count: number,
): SearchResult {
  const parts = corpus.parts()
  const ranking = context.ranking ?? appRanking
  const plan = planQuery(query, parts, context.stemWord)
  const scores = scoreDocuments(plan, parts, corpus.size(), ranking)
  const lists = new Map<string, ReadonlySet<string>>()
  const membersOf = (list: string): ReadonlySet<string> => {
    const members = lists.get(list) ?? findListMembers(parts, list)
    lists.set(list, members)
    return members
  }
  const matched = matchQuery(plan, scores, parts, { titleOf: context.titleOf, membersOf })
  const total = matched.reduce((sum, mask) => sum + mask.reduce((count, bit) => count + bit, 0), 0)
  if (count === 0) return { plan, ranked: [], total, matched, scores }
  const ranked = rankDocuments(plan, scores, matched, {
    parts,
    size: corpus.size(),
    averageLength: corpus.averageLength(),
    ranking,
    count,
  })
  return { plan, ranked, total, matched, scores }
}

/** A found document as a list shows it. */
export interface SearchHit {
  readonly id: string
  readonly kind: SearchKind
  readonly title: string
  readonly titleMarks: readonly Mark[]
  readonly snippet: Snippet | null
  readonly facets: SearchFacets
  readonly score: number
}

/** Shows a stretch of the ranked documents; `words` are the surface forms to be marked in them. */
export function showHits(
  corpus: Corpus,
  result: SearchResult,
  words: ReadonlySet<string>,
  offset: number,
  limit: number,
): readonly SearchHit[] {
  const parts = corpus.parts()
  const findMarks = createMarker(words)
  const sought = parts.map((part, index) => soughtIn(part, index, result))
  return result.ranked.slice(offset, offset + limit).flatMap(({ part: index, document, score }) => {
    const part = parts[index]
    const stored = part?.segment.documents[document]
    if (part === undefined || stored === undefined) return []
    const { id, kind, title, facets } = stored
    const snippet = createSnippet(part, document, sought[index] ?? [], findMarks)
    return [{ id, kind, title, titleMarks: findMarks(title), snippet, facets, score }]
  })
}

/** So many words are handed out for marking. */
const mostFoundWords = 400

/** The surface forms that the wanted words of a query stand for, for marking them in texts. */
export function foundWords(parts: readonly CorpusPart[], plan: QueryPlan): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { phrase, wanted } of plan.phrases)
    if (wanted) for (const surface of phrase.surfaces) words.add(surface)
  for (const { matches, wanted, counts } of plan.words) {
    if (!wanted || !counts) continue
    for (const [index, part] of parts.entries()) {
      for (const match of matches[index] ?? [])
        if (words.size < mostFoundWords) words.add(textAt(part.segment.words, match.index))
    }
  }
  return words
}

function soughtIn(
  { segment }: CorpusPart,
  part: number,
  { plan, scores }: SearchResult,
): readonly SoughtWord[] {
  const sought: SoughtWord[] = []
  for (const [typed, { matches, wanted, counts }] of plan.words.entries()) {
    if (!wanted || !counts) continue
    for (const { index, weight } of matches[part] ?? [])
      sought.push({ index, typed, worth: weight * (scores.rarity[typed] ?? 0) })
  }
  for (const [place, { phrase, wanted }] of plan.phrases.entries()) {
    for (const [offset, surface] of (wanted ? phrase.surfaces : []).entries()) {
      const index = findText(segment.words, surface)
      if (index >= 0) sought.push({ index, typed: plan.words.length + place * 64 + offset, worth: 2 })
    }
  }
  return sought
}

/** Counts the facets of everything that a search found. */
export function facetsOf(corpus: Corpus, result: SearchResult): FacetCounts {
  return countFacets(corpus.parts(), result.matched)
}
