import { join } from 'node:path'
import { it } from 'vitest'
import { readPackFolder } from '../../scripts/content/read-pack-folder'
import { ndcg } from '../../scripts/search/relevance-measures'
import { parsePack } from '../../src/shared/content/parse-pack'
import { toCatalogue } from '../../src/shared/content/to-catalogue'
import { createSegment } from '../../src/shared/search/build-segment'
import { createCorpus } from '../../src/shared/search/corpus'
import { toLibraryDocuments } from '../../src/shared/search/documents/library-documents'
import { parseQuery } from '../../src/shared/search/parse-query'
import { searchCorpus } from '../../src/shared/search/search-corpus'
import { createStemWord } from '../../src/shared/search/stem-word'
import { fieldRanking, ranking } from '../../src/shared/search/ranking'
import { readJudgedQueries } from './judged-queries'
it('dbg', async () => {
  const { pack } = parsePack(await readPackFolder(join(__dirname, '..', '..', 'content', 'packs', 'levelwise')))
  const docs = toLibraryDocuments(pack!.items, toCatalogue(pack!), pack!.asked)
  const stemWord = createStemWord(); 
  const seg = createSegment(docs, stemWord)
  const qs = readJudgedQueries()
  const run = (r: typeof ranking) => { const corpus = createCorpus(); corpus.add(seg); let s: Record<string, number[]> = {}; for (const q of qs) { const ids = searchCorpus(corpus, parseQuery(q.query, { finished: q.kind !== 'half-typed' }), { stemWord, titleOf: () => undefined, ranking: r }, 10).ranked.map((x) => seg.documents[x.document]!.id); (s[q.kind] ??= []).push(ndcg(ids, new Map(Object.entries(q.relevant)), 10)) } const m = (a: number[]) => (a.reduce((x, y) => x + y, 0) / a.length).toFixed(3); return m(Object.values(s).flat()) + ' ' + Object.entries(s).map(([k, v]) => k + ' ' + m(v)).join(' ') }
  const F = fieldRanking as any
  for (const w of [0, 0.7, 1, 1.5, 2.5, 4]) { F.asked = { weight: w, lengthEffect: 0.3 }; console.log('asked', w, run(ranking)) }
  F.asked = { weight: 1.5, lengthEffect: 0.3 }
  for (const fw of [0, 0.6, 1.2]) for (const d of [5, 10]) for (const st of [15, 30]) console.log('feedback', fw, d, st, run({ ...ranking, feedback: { documents: d, stems: st, weight: fw } }))
  for (const k of [0.8, 2, 3]) console.log('k1', k, run({ ...ranking, saturation: k }))
  const corpus = createCorpus(); corpus.add(seg)
  const worst = qs.map((q) => ({ q, n: ndcg(searchCorpus(corpus, parseQuery(q.query, { finished: q.kind !== 'half-typed' }), { stemWord, titleOf: () => undefined }, 10).ranked.map((x) => seg.documents[x.document]!.id), new Map(Object.entries(q.relevant)), 10) })).sort((a, b) => a.n - b.n).slice(0, 22)
  for (const { q, n } of worst) {
    const r = searchCorpus(corpus, parseQuery(q.query, { finished: q.kind !== 'half-typed' }), { stemWord, titleOf: () => undefined }, 6)
    console.log('##', q.query, n.toFixed(2), '\n  got ' + r.ranked.map((x) => { const i = seg.documents[x.document]!.id; return i + ':' + (q.relevant[i] ?? '-') }).join('  '), '\n  want ' + Object.entries(q.relevant).slice(0, 6).map((e) => e.join(':')).join('  '))
  }
})
