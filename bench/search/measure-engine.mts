// Measures one engine in a process of its own and prints the figures as JSON:
//   measure-engine.mts ENGINE INPUT.json INDEX-FILE build|load [ROUNDS]
import { readFile } from 'node:fs/promises'
import type { BenchDocument } from './bench-documents'
import { engines } from './engines'

const [name = '', input = '', file = '', mode = 'build', rounds = '1'] = process.argv.slice(2)
const create = engines[name]
if (create === undefined || globalThis.gc === undefined)
  throw new Error(`No engine ${name}, or no --expose-gc`)

// A process that loads gets the queries and one document only: text that is alive when the first memory figure is taken
// and freed later would count in the engine's favour.
const { documents, queries } = JSON.parse(await readFile(input, 'utf8')) as {
  documents: readonly BenchDocument[]
  queries: readonly string[]
}
const engine = create()
const before = memory()
const began = performance.now()
if (mode === 'build') await engine.build(documents)
else await engine.load(file)
const ready = performance.now() - began
const held = memory() - before
const figures: Record<string, number | string> = {
  name: engine.name,
  settings: engine.settings,
  ready,
  memory: held,
}

if (mode === 'build') await engine.save(file)
else {
  for (const query of queries.slice(0, 60)) await engine.query(query)
  // All queries in turn, as often as asked, and of each the least time: what others do on the machine then counts less.
  const times = queries.map(() => Infinity)
  let hits = 0
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const [index, query] of queries.entries()) {
      const start = performance.now()
      hits += await engine.query(query)
      times[index] = Math.min(times[index] ?? Infinity, performance.now() - start)
    }
  }
  times.sort((a, b) => a - b)
  figures['median'] = times[Math.floor(times.length / 2)] ?? 0
  figures['p95'] = times[Math.floor(times.length * 0.95)] ?? 0
  figures['worst'] = times[times.length - 1] ?? 0
  figures['hits'] = hits
  figures['add'] = await measureAdding()
}
process.stdout.write(`${JSON.stringify(figures)}\n`)
process.exit(0)

/** From the call to the first query that finds the new document. */
async function measureAdding(): Promise<number> {
  const [first] = documents
  if (first === undefined) return NaN
  const start = performance.now()
  try {
    await engine.add({ id: 'added', title: 'A thing just written', body: `${first.body} zyxomatic` })
  } catch {
    return NaN
  }
  const found = await engine.query('zyxomatic')
  return found > 0 ? performance.now() - start : NaN
}

function memory(): number {
  for (let time = 0; time < 4; time += 1) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
