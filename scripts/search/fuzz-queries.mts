// Puts hostile queries to the search of the built library and says how the slowest did:
//   npm run search:fuzz [-- COUNT]   (100,000 unless told)
// Ends with an error when a query throws or takes over 100 ms.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerQuery } from '../../src/shared/search/answer-query'
import { completeQuery } from '../../src/shared/search/complete-query'
import { createCorpus } from '../../src/shared/search/corpus'
import { decodeSegment } from '../../src/shared/search/segment-file'
import { createStemWord } from '../../src/shared/search/stem-word'
import { hostileQueries } from './hostile-queries'

const slowest = 100
const count = Number(process.argv[2] ?? 100_000)
const read = decodeSegment(await readFile(join('out', 'content', 'search.segment')))
if (!read.ok) throw new Error(`The segment is ${read.error}; build the content first`)
const corpus = createCorpus()
corpus.add(read.value)
const context = { stemWord: createStemWord(), titleOf: () => undefined }

const times: number[] = []
let failed = 0
for (const text of hostileQueries(count)) {
  const began = performance.now()
  try {
    answerQuery(corpus, { text, offset: 0, limit: 20, finished: false }, context, () => performance.now())
    completeQuery(text, corpus.parts(), 8)
  } catch (error) {
    failed += 1
    process.stdout.write(
      `threw on ${JSON.stringify(text)}: ${error instanceof Error ? error.message : String(error)}\n`,
    )
  }
  const took = performance.now() - began
  times.push(took)
  if (took > slowest) {
    failed += 1
    process.stdout.write(`${took.toFixed(0)} ms for ${JSON.stringify(text.slice(0, 200))}\n`)
  }
}
times.sort((a, b) => a - b)
const at = (share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)
process.stdout.write(
  `${count} queries: ${failed} failed; median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms\n`,
)
process.exit(failed === 0 ? 0 : 1)
