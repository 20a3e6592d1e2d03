// Measures search side by side with other engines, each in a process of its own:
//   npm run bench -- search [--corpus DIR] [--documents N] [--engines a,b] [--queries N] [--rounds N]
// Without --corpus the bundled library is measured, and then a made-up one of N documents (4,300). With
// --rounds each query is asked so often and its least time counts, for a machine that is not quiet.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleEntry } from '../../scripts/bundle-entry'
import { makeDocuments, readLibrary, readMarkdownFolder } from './bench-documents'
import type { BenchDocument } from './bench-documents'
import { makeQueries } from './bench-queries'

const here = join('bench', 'search')
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    documents: { type: 'string', default: '4300' },
    engines: {
      type: 'string',
      default: 'levelwise,lunr,minisearch,minisearch-forgiving,flexsearch,orama,sqlite',
    },
    queries: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '1' },
  },
})

interface Figures {
  readonly name: string
  readonly settings: string
  readonly build: number
  readonly load: number
  readonly memory: number
  readonly median: number
  readonly p95: number
  readonly worst: number
  readonly add: number
}

type Measure = 'build' | 'load' | 'memory' | 'median' | 'p95' | 'worst' | 'add'
const columns: readonly (readonly [string, Measure, number])[] = [
  ['build ms', 'build', 1],
  ['load ms', 'load', 1],
  ['memory MB', 'memory', 1e6],
  ['median ms', 'median', 1],
  ['p95 ms', 'p95', 1],
  ['worst ms', 'worst', 1],
  ['add ms', 'add', 1],
]

const measuring = await bundleEntry(join(here, 'measure-engine.mts'))
const library = await readLibrary(join('content', 'packs', 'levelwise'))
process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores\n`)
if (values.corpus !== undefined) {
  await measure(values.corpus, await readMarkdownFolder(values.corpus))
} else {
  await measure('The bundled library', library)
  await measure('A made-up library', makeDocuments(library, Number(values.documents)))
}

async function measure(title: string, documents: readonly BenchDocument[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const input = join(folder, 'input.json')
  const words = documents.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0)
  const queries = makeQueries(documents, Number(values.queries))
  const questions = join(folder, 'queries.json')
  await writeFile(input, JSON.stringify({ documents, queries: [] }))
  await writeFile(questions, JSON.stringify({ documents: documents.slice(0, 1), queries }))
  process.stdout.write(`\n${title}: ${documents.length} documents, ${words} words\n`)
  const all: Figures[] = []
  for (const engine of values.engines.split(',')) {
    const file = join(folder, `${engine}.index`)
    const built = measureOnce(engine, input, file, 'build')
    const used = built === undefined ? undefined : measureOnce(engine, questions, file, 'load')
    if (built === undefined || used === undefined) continue
    const { ready: load, ...rest } = used as unknown as Figures & { ready: number }
    all.push({ ...rest, load, build: Number(built['ready']), add: rest.add ?? NaN })
  }
  await rm(folder, { recursive: true, force: true })
  print(all)
}

function measureOnce(
  engine: string,
  input: string,
  file: string,
  mode: string,
): Record<string, number | string> | undefined {
  const flags = [
    '--expose-gc',
    '--max-old-space-size=6000',
    measuring,
    engine,
    input,
    file,
    mode,
    values.rounds,
  ]
  const { stdout, stderr, status } = spawnSync(process.execPath, flags, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status === 0)
    return JSON.parse(stdout.trim().split('\n').pop() ?? '{}') as Record<string, number | string>
  process.stdout.write(`  ${engine} failed in ${mode}: ${stderr.trim().split('\n').slice(-3).join(' ')}\n`)
  return undefined
}

function print(all: readonly Figures[]): void {
  const own = all.find(({ name }) => name === 'Levelwise')
  process.stdout.write(`${'engine'.padEnd(24)}${columns.map(([title]) => title.padStart(12)).join('')}\n`)
  for (const figures of all) {
    process.stdout.write(
      `${figures.name.padEnd(24)}${columns.map(([, key, unit]) => format(figures[key] / unit).padStart(12)).join('')}\n`,
    )
  }
  process.stdout.write('times as much as Levelwise\n')
  for (const figures of all) {
    if (own === undefined || figures === own) continue
    process.stdout.write(
      `${figures.name.padEnd(24)}${columns.map(([, key]) => format(figures[key] / own[key]).padStart(12)).join('')}\n`,
    )
  }
  for (const { name, settings } of all) process.stdout.write(`  ${name}: ${settings}\n`)
}

/** What an engine cannot do has no figure: JSON turns NaN into null, which arithmetic would take for 0. */
function format(value: number): string {
  return Number.isFinite(value) ? value.toFixed(value < 100 ? 2 : 0) : '–'
}
