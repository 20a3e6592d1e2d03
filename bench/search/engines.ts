import FlexSearch from 'flexsearch'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import sqlite from 'node-sqlite3-wasm'
import { create, insert, insertMultiple, load, save, search } from '@orama/orama'
import { readFile, writeFile } from 'node:fs/promises'
import { answerQuery } from '../../src/shared/search/answer-query'
import { createSegment } from '../../src/shared/search/build-segment'
import { createCorpus } from '../../src/shared/search/corpus'
import { mergeSegments } from '../../src/shared/search/merge-segments'
import { noFacets } from '../../src/shared/search/search-document'
import type { SearchDocument } from '../../src/shared/search/search-document'
import { decodeSegment, encodeSegment } from '../../src/shared/search/segment-file'
import type { Segment } from '../../src/shared/search/segment'
import { createStemWord } from '../../src/shared/search/stem-word'
import type { BenchDocument } from './bench-documents'
import type { Engine } from './engine'

/** Every engine by the name that the measuring process gets. */
export const engines: Readonly<Record<string, () => Engine>> = {
  levelwise: createLevelwise,
  lunr: createLunr,
  minisearch: () => createMiniSearch(false),
  'minisearch-forgiving': () => createMiniSearch(true),
  flexsearch: createFlexSearch,
  orama: createOrama,
  sqlite: createSqlite,
}

const limit = 20
/** As many as the app indexes between two answers. */
const documentsPerSlice = 60

function createLevelwise(): Engine {
  const stemWord = createStemWord()
  const corpus = createCorpus()
  let segment: Segment | undefined
  const context = { stemWord, titleOf: () => undefined }
  return {
    name: 'Levelwise',
    settings: 'the whole answer of the app: ranking, snippets, facets, spelling, explanation',
    async build(documents) {
      const slices: Segment[] = []
      for (let from = 0; from < documents.length; from += documentsPerSlice) {
        slices.push(
          createSegment(documents.slice(from, from + documentsPerSlice).map(toSearchDocument), stemWord),
        )
      }
      segment = mergeSegments(
        slices.map((slice) => ({ segment: slice, removed: new Uint8Array(slice.documents.length) })),
      )
      corpus.add(segment)
    },
    query: (text) =>
      answerQuery(corpus, { text, offset: 0, limit, finished: false }, context, () => performance.now()).hits
        .length,
    async add(document) {
      corpus.add(createSegment([toSearchDocument(document)], stemWord))
    },
    async save(file) {
      if (segment !== undefined) await writeFile(file, encodeSegment(segment))
    },
    async load(file) {
      const read = decodeSegment(await readFile(file))
      if (!read.ok) throw new Error(`The segment is ${read.error}`)
      corpus.add(read.value)
      corpus.parts()
    },
  }
}

function toSearchDocument({ id, title, body }: BenchDocument): SearchDocument {
  const passages = body.split(/\n{2,}/).map((text) => ({ field: 'body' as const, text, blockId: null }))
  return { id, kind: 'essay', stamp: '', title, passages, facets: noFacets }
}

function createLunr(): Engine {
  let index: lunr.Index | undefined
  return {
    name: 'lunr',
    settings: 'title boost 3, prefix on the last word',
    async build(documents) {
      index = lunr(function () {
        this.ref('id')
        this.field('title', { boost: 3 })
        this.field('body')
        for (const document of documents) this.add(document)
      })
    },
    query(text) {
      const words = lunr.tokenizer(text).map(String)
      const last = words[words.length - 1]
      try {
        const found = index?.query((query) => {
          for (const word of words) query.term(word, {})
          if (last !== undefined)
            query.term(last, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING, boost: 0.5 })
        })
        return (found ?? []).slice(0, limit).length
      } catch {
        // It keeps words as names of plain objects, and those that every object has, such as "constructor", make it throw.
        return 0
      }
    },
    add: () => Promise.reject(new Error('lunr cannot add')),
    save: (file) => writeFile(file, JSON.stringify(index)),
    async load(file) {
      index = lunr.Index.load(JSON.parse(await readFile(file, 'utf8')))
    },
  }
}

function createMiniSearch(forgiving: boolean): Engine {
  const options = { fields: ['title', 'body'], storeFields: ['title'] }
  let index = new MiniSearch<BenchDocument>(options)
  const fuzzy = (term: string): number => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2)
  return {
    name: forgiving ? 'MiniSearch, forgiving' : 'MiniSearch',
    settings: forgiving
      ? 'prefix on the last word, one edit from 4 letters, two from 8'
      : 'whole words, as it comes',
    async build(documents) {
      index.addAll(documents)
    },
    query(text) {
      const found = forgiving
        ? index.search(text, {
            prefix: (_term, place, terms) => place === terms.length - 1,
            fuzzy,
            boost: { title: 3 },
          })
        : index.search(text, { boost: { title: 3 } })
      return found.slice(0, limit).length
    },
    async add(document) {
      index.add(document)
    },
    save: (file) => writeFile(file, JSON.stringify(index)),
    async load(file) {
      index = MiniSearch.loadJSON<BenchDocument>(await readFile(file, 'utf8'), options)
    },
  }
}

function createFlexSearch(): Engine {
  const index = new FlexSearch.Document({
    document: { id: 'id', index: ['title', 'body'] },
    tokenize: 'forward',
  })
  return {
    name: 'FlexSearch',
    settings: 'forward tokeniser (every prefix is indexed)',
    async build(documents) {
      for (const document of documents) index.add(document as never)
    },
    query: (text) => index.search(text, { limit }).length,
    async add(document) {
      index.add(document as never)
    },
    async save(file) {
      const parts: [string, string][] = []
      await index.export((key: string, data: string) => {
        parts.push([key, data])
      })
      await writeFile(file, JSON.stringify(parts))
    },
    async load(file) {
      const parts = JSON.parse(await readFile(file, 'utf8')) as [string, string][]
      for (const [key, data] of parts) index.import(key, data)
    },
  }
}

function createOrama(): Engine {
  const schema = { id: 'string', title: 'string', body: 'string' } as const
  const index = create({ schema })
  return {
    name: 'Orama',
    settings: 'title boost 3, as it comes',
    async build(documents) {
      await insertMultiple(index, [...documents], 500)
    },
    async query(text) {
      const { hits } = await search(index, { term: text, limit, boost: { title: 3 } })
      return hits.length
    },
    async add(document) {
      await insert(index, { ...document, id: `${document.id}-added` })
    },
    save: async (file) => writeFile(file, JSON.stringify(await save(index))),
    async load(file) {
      await load(index, JSON.parse(await readFile(file, 'utf8')))
    },
  }
}

function createSqlite(): Engine {
  let database = new sqlite.Database(':memory:')
  let rows: readonly BenchDocument[] = []
  const fill = (target: InstanceType<typeof sqlite.Database>): void => {
    target.exec(
      "create virtual table t using fts5(id unindexed, title, body, tokenize='porter unicode61', prefix='2 3')",
    )
    target.exec('begin')
    const insertRow = target.prepare('insert into t values (?, ?, ?)')
    for (const { id, title, body } of rows) insertRow.run([id, title, body])
    insertRow.finalize()
    target.exec('commit')
  }
  return {
    name: 'SQLite FTS5',
    settings: 'WebAssembly build; any word, prefix on the last, Porter, bm25 with title 3',
    async build(documents) {
      rows = documents
      fill(database)
    },
    query(text) {
      const words = text.split(/\s+/).filter((word) => word !== '')
      const match = words
        .map((word, at) => `"${word.replaceAll('"', '')}"${at === words.length - 1 ? '*' : ''}`)
        .join(' OR ')
      const sql = `select id, snippet(t, 2, '', '', '…', 30) from t where t match ? order by bm25(t, 0, 3, 1) limit ${limit}`
      return database.all(sql, [match]).length
    },
    async add({ id, title, body }) {
      database.run('insert into t values (?, ?, ?)', [id, title, body])
    },
    async save(file) {
      const stored = new sqlite.Database(file)
      fill(stored)
      stored.close()
    },
    async load(file) {
      database.close()
      database = new sqlite.Database(file)
      database.all("select id from t where t match 'change' limit 1")
    },
  }
}
