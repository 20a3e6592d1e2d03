// Measures the app's ranking on a test collection:
//   npm run search:evaluate -- --docs D.jsonl --queries Q.jsonl [--qrels R.txt] [--run OUT.trec]
// Documents are {id,title,body}, queries {id,text}, one JSON value a line; judgements and the run are in TREC form.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { averagePrecision, ndcg, parseJudgements, reciprocalRank } from './relevance-measures'
import { createCollectionSearch } from './search-collection'
import type { CollectionDocument, RankedId } from './search-collection'

/** So many results of each query are measured and written. */
const depth = 1_000

const { values } = parseArgs({
  options: {
    docs: { type: 'string' },
    queries: { type: 'string' },
    qrels: { type: 'string' },
    run: { type: 'string' },
  },
})
if (values.docs === undefined || values.queries === undefined) {
  process.stderr.write(
    'Usage: npm run search:evaluate -- --docs D.jsonl --queries Q.jsonl [--qrels R.txt] [--run OUT.trec]\n',
  )
  process.exit(2)
}

const documents = (await readLines(values.docs)).map(toDocument)
const queries = (await readLines(values.queries)).map(({ id, text }) => ({
  id: toText(id),
  text: toText(text),
}))
const search = createCollectionSearch(documents)
const began = performance.now()
const results = queries.map(({ id, text }) => ({ id, ranked: search(text, depth) }))
const took = (performance.now() - began) / Math.max(1, queries.length)
process.stdout.write(
  `${documents.length} documents, ${queries.length} queries, ${took.toFixed(2)} ms a query\n`,
)

if (values.run !== undefined) await writeFile(values.run, results.map(formatRun).join(''))
if (values.qrels !== undefined) {
  const judgements = parseJudgements(await readFile(values.qrels, 'utf8'))
  const judged = results.flatMap(({ id, ranked }) => {
    const grades = judgements.get(id)
    const relevant = grades !== undefined && [...grades.values()].some((grade) => grade > 0)
    return relevant ? [{ grades, ids: ranked.map((hit) => hit.id) }] : []
  })
  const mean = (measure: (entry: (typeof judged)[number]) => number): string =>
    (judged.reduce((sum, entry) => sum + measure(entry), 0) / Math.max(1, judged.length)).toFixed(4)
  process.stdout.write(`${judged.length} queries have relevant documents\n`)
  process.stdout.write(`nDCG@10 ${mean(({ ids, grades }) => ndcg(ids, grades, 10))}\n`)
  process.stdout.write(`MAP     ${mean(({ ids, grades }) => averagePrecision(ids, grades))}\n`)
  process.stdout.write(`MRR     ${mean(({ ids, grades }) => reciprocalRank(ids, grades))}\n`)
}

async function readLines(path: string): Promise<readonly Record<string, unknown>[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

function toDocument({ id, title, body }: Record<string, unknown>): CollectionDocument {
  return { id: toText(id), title: toText(title), body: toText(body) }
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Scores of a run must fall with the rank, or tools that sort by them see another order. */
function formatRun({ id, ranked }: { readonly id: string; readonly ranked: readonly RankedId[] }): string {
  return ranked
    .map((hit, rank) => `${id} Q0 ${hit.id} ${rank + 1} ${hit.score.toFixed(6)} levelwise\n`)
    .join('')
}
