import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPackFolder } from '../../scripts/content/read-pack-folder'
import { ndcg } from '../../scripts/search/relevance-measures'
import { parsePack } from '../../src/shared/content/parse-pack'
import { toCatalogue } from '../../src/shared/content/to-catalogue'
import { createSegment } from '../../src/shared/search/build-segment'
import { createCorpus } from '../../src/shared/search/corpus'
import type { Corpus } from '../../src/shared/search/corpus'
import { toLibraryDocuments } from '../../src/shared/search/documents/library-documents'
import { parseQuery } from '../../src/shared/search/parse-query'
import { searchCorpus } from '../../src/shared/search/search-corpus'
import { createStemWord } from '../../src/shared/search/stem-word'
import { readJudgedQueries } from './judged-queries'
import type { JudgedQuery } from './judged-queries'

/** What has been reached and must not be lost again: see `docs/design/search.md`. */
const floor = 0.85
const queries = readJudgedQueries()
const stemWord = createStemWord()
let corpus: Corpus
let known: ReadonlySet<string>

beforeAll(async () => {
  const { pack } = parsePack(
    await readPackFolder(join(__dirname, '..', '..', 'content', 'packs', 'levelwise')),
  )
  if (pack === undefined) throw new Error('the pack cannot be read')
  const documents = toLibraryDocuments(pack.items, toCatalogue(pack), pack.asked)
  known = new Set(documents.map(({ id }) => id))
  corpus = createCorpus()
  corpus.add(createSegment(documents, stemWord))
})

/** The ids that the app would list first, as the box asks: only a half-typed query is taken for unfinished. */
function topTen({ query, kind }: JudgedQuery): readonly string[] {
  const parsed = parseQuery(query, { finished: kind !== 'half-typed' })
  const { ranked } = searchCorpus(corpus, parsed, { stemWord, titleOf: () => undefined }, 10)
  return ranked.flatMap(({ part, document }) => corpus.parts()[part]?.segment.documents[document]?.id ?? [])
}

const meanOf = (of: readonly JudgedQuery[]): number =>
  of.reduce((sum, each) => sum + ndcg(topTen(each), new Map(Object.entries(each.relevant)), 10), 0) /
  of.length

describe('120 queries of change agents on our own library', () => {
  it('are 120, of four kinds, and every item judged is in the library', () => {
    expect(queries).toHaveLength(120)
    expect(new Set(queries.map(({ kind }) => kind)).size).toBe(4)
    expect(queries.flatMap(({ relevant }) => Object.keys(relevant)).filter((id) => !known.has(id))).toEqual(
      [],
    )
  })

  it('reach an nDCG@10 of 0.85, below which ranking has been made worse', () => {
    const byKind = Object.fromEntries(
      ['words', 'half-typed', 'typo', 'question'].map((kind) => [
        kind,
        meanOf(queries.filter((each) => each.kind === kind)).toFixed(3),
      ]),
    )
    const worst = queries
      .map((each) => ({ query: each.query, ndcg: meanOf([each]) }))
      .sort((a, b) => a.ndcg - b.ndcg)
      .slice(0, 25)
    expect(meanOf(queries), JSON.stringify({ byKind, worst }, null, 1)).toBeGreaterThanOrEqual(floor)
  })
})
