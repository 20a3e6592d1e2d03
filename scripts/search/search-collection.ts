import { createSegment } from '../../src/shared/search/build-segment'
import { createCorpus } from '../../src/shared/search/corpus'
import { mergeSegments } from '../../src/shared/search/merge-segments'
import { longestQuery, parseQuery } from '../../src/shared/search/parse-query'
import { searchCorpus } from '../../src/shared/search/search-corpus'
import { noFacets } from '../../src/shared/search/search-document'
import type { SearchDocument } from '../../src/shared/search/search-document'
import type { Segment } from '../../src/shared/search/segment'
import { createStemWord } from '../../src/shared/search/stem-word'

/** A document of a test collection. */
export interface CollectionDocument {
  readonly id: string
  readonly title: string
  readonly body: string
}

/** Searches a test collection with the very code that the app uses: same analysis, same ranking, same settings. */
export function createCollectionSearch(
  documents: readonly CollectionDocument[],
): (text: string, depth: number) => readonly RankedId[] {
  const stemWord = createStemWord()
  const segments: Segment[] = []
  for (let from = 0; from < documents.length; from += documentsPerSegment) {
    segments.push(createSegment(documents.slice(from, from + documentsPerSegment).map(toDocument), stemWord))
  }
  const [only] = segments
  const segment =
    segments.length === 1 && only !== undefined
      ? only
      : mergeSegments(segments.map((part) => ({ segment: part, removed: new Uint8Array(0) })))
  const corpus = createCorpus()
  corpus.add(segment)
  return (text, depth) => {
    const query = parseQuery(text.slice(0, longestQuery), { finished: true })
    const { ranked } = searchCorpus(corpus, query, { stemWord, titleOf: () => undefined }, depth)
    return ranked.map(({ document, score }) => ({ id: segment.documents[document]?.id ?? '', score }))
  }
}

/** A found document with its score. */
export interface RankedId {
  readonly id: string
  readonly score: number
}

/** Keeps the memory that indexing needs beside the index itself small. */
const documentsPerSegment = 2_000

function toDocument({ id, title, body }: CollectionDocument): SearchDocument {
  return {
    id,
    kind: 'essay',
    stamp: '',
    title,
    passages: [{ field: 'body', text: body, blockId: null }],
    facets: noFacets,
  }
}
