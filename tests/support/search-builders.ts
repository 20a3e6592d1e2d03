import { createSegment } from '../../src/shared/search/build-segment'
import { createCorpus } from '../../src/shared/search/corpus'
import type { Corpus } from '../../src/shared/search/corpus'
import { parseQuery } from '../../src/shared/search/parse-query'
import type { Ranking } from '../../src/shared/search/ranking'
import { searchCorpus } from '../../src/shared/search/search-corpus'
import type { SearchResult } from '../../src/shared/search/search-corpus'
import { noFacets } from '../../src/shared/search/search-document'
import type { SearchDocument, SearchFacets } from '../../src/shared/search/search-document'
import { createStemWord } from '../../src/shared/search/stem-word'

/** A stemmer that all search tests share, because it remembers. */
export const stemWord = createStemWord()

/** A document with a title and a body; the rest can be given. */
export function documentOf(
  id: string,
  title: string,
  body = '',
  more: Omit<Partial<SearchDocument>, 'facets'> & { readonly facets?: Partial<SearchFacets> } = {},
): SearchDocument {
  return {
    id,
    kind: 'essay',
    stamp: '1',
    title,
    passages: body === '' ? [] : [{ field: 'body', text: body, blockId: null }],
    ...more,
    facets: { ...noFacets, ...more.facets },
  }
}

/** A corpus of one segment for each list of documents. */
export function corpusOf(...segments: readonly (readonly SearchDocument[])[]): Corpus {
  const corpus = createCorpus()
  for (const documents of segments) corpus.add(createSegment(documents, stemWord))
  return corpus
}

/** Searches with finished words unless told otherwise. */
export function search(
  corpus: Corpus,
  text: string,
  options: { readonly finished?: boolean; readonly ranking?: Ranking } = {},
): SearchResult {
  const { finished = true, ranking } = options
  const context = { stemWord, titleOf: () => undefined, ...(ranking === undefined ? {} : { ranking }) }
  return searchCorpus(corpus, parseQuery(text, { finished }), context, 1000)
}

/** The ids of what a search finds, best first. */
export function idsOf(
  corpus: Corpus,
  text: string,
  options: { readonly finished?: boolean; readonly ranking?: Ranking } = {},
): string[] {
  const parts = corpus.parts()
  return search(corpus, text, options).ranked.map(
    ({ part, document }) => parts[part]?.segment.documents[document]?.id ?? '',
  )
}
