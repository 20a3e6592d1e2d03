// Reads hostile zips and folders as the app does, in a process of its own: node read-hostile.mjs TASK
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFolder } from '../../../src/main/import/folder-files'
import { runImportTask } from '../../../src/main/import/import-handler'
import type { Chosen, ImportMessage, ImportTask } from '../../../src/main/import/import-protocol'
import { runImportWorker } from '../../../src/main/import/run-import-worker'
import { noOptions } from '../../../src/shared/import/importer'
import type { ImportFormat } from '../../../src/shared/import/import-format'
import { LeftOutError } from '../../../src/shared/import/left-out'
import { peakMemory } from '../../support/peak-memory'
import { createRandom } from '../electron/random'
import { canary, findChanges, findLeak, photograph } from './canaries'
import { mutateBytes } from './mutate-bytes'

/** What is to be read. Everything lies in `folder`; nothing outside of its `staging` may change. */
export interface HostileTask {
  readonly folder: string
  readonly workerPath: string
  readonly seed: number
  readonly zips: readonly { readonly name: string; readonly path: string; readonly fault: string | null }[]
  readonly folders: readonly { readonly name: string; readonly path: string }[]
  /** How many mutated zips are read. */
  readonly mutated: number
}

/** What came of it. */
export interface HostileAnswer {
  readonly read: number
  readonly refused: number
  readonly taken: number
  /** Places outside the staging folder that were made, changed or removed. */
  readonly escapes: number
  /** Findings of bytes that lie outside what was chosen. */
  readonly leaks: number
  readonly slowestMs: number
  /** Most memory over what the process held before the first hostile file, in bytes. */
  readonly memory: number
  readonly failures: readonly string[]
}

/** Longest that one zip or folder may take. */
const longestMs = 10_000
/** Zips above are not mutated: their bytes are mostly padding. */
const largestMutated = 60_000
const formats: readonly ImportFormat[] = ['vault', 'pack', 'page', 'own-export']

const task = JSON.parse(process.argv[2] ?? '') as HostileTask
const staging = join(task.folder, 'staging')
const failures: string[] = []
const counts = { read: 0, refused: 0, taken: 0, escapes: 0, leaks: 0, slowestMs: 0 }
let before = new Map<string, string>() as ReadonlyMap<string, string>

await readAll()

async function readAll(): Promise<void> {
  rmSync(staging, { recursive: true, force: true })
  const [first] = task.zips
  if (first !== undefined) await readInThread({ kind: 'files', paths: [first.path] })
  before = photograph(task.folder, ['staging', 'mutated.zip'])
  const baseline = process.memoryUsage.rss()
  for (const { name, path, fault } of task.zips) {
    const outcome = await judge(name, () => readInThread({ kind: 'files', paths: [path] }))
    if (outcome !== undefined && outcome !== fault)
      failures.push(`${name}: ${outcome ?? 'taken'} instead of ${fault ?? 'taken'}`)
    lookOutside(name)
  }
  for (const { name, path } of task.folders) {
    const outcome = await judge(name, () => readInThread({ kind: 'folder', path }))
    if (typeof outcome === 'string') failures.push(`${name}: ${outcome}`)
    lookOutside(name)
  }
  swapForLink()
  await readMutated()
  const memory = Math.max(0, peakMemory() - baseline)
  process.stdout.write(`${JSON.stringify({ ...counts, memory, failures } satisfies HostileAnswer)}\n`)
}

/** The code of a refusal without `import-zip-`, or null when it was taken. */
type Reading = { readonly refused: string | null; readonly told: string }

async function judge(name: string, read: () => Promise<Reading>): Promise<string | null | undefined> {
  const began = performance.now()
  let reading: Reading | undefined
  try {
    reading = await read()
    counts.read += 1
    if (reading.refused === null) counts.taken += 1
    else counts.refused += 1
  } catch (error) {
    failures.push(
      `${name}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`,
    )
  }
  const took = performance.now() - began
  counts.slowestMs = Math.max(counts.slowestMs, Math.round(took))
  if (took > longestMs) failures.push(`${name}: took ${Math.round(took)} ms`)
  const leak = reading?.told.includes(canary) === true ? 'what was told holds a canary' : findLeak(staging)
  if (leak !== undefined) {
    counts.leaks += 1
    failures.push(`${name}: ${leak}`)
  }
  return reading?.refused
}

/** As the app reads: a thread of its own with the limits of the product. */
async function readInThread(chosen: Chosen): Promise<Reading> {
  const signal = new AbortController().signal
  const outcome = await runImportWorker(task.workerPath, createTask(chosen, 'vault'), {
    onProgress: () => undefined,
    signal,
  })
  const refused = outcome.ok ? null : outcome.error.code.replace('import-zip-', '')
  return { refused, told: JSON.stringify(outcome) }
}

/** The same code without its thread, which would take longer to begin than most zips to be read. */
async function readHere(chosen: Chosen, format: ImportFormat): Promise<Reading> {
  let told: ImportMessage | undefined
  await runImportTask(
    createTask(chosen, format),
    (message) => (told = message),
    () => performance.now(),
  )
  return { refused: told?.message === 'refused' ? told.error.code : null, told: JSON.stringify(told) }
}

function createTask(chosen: Chosen, format: ImportFormat): ImportTask {
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging)
  const options = { ...noOptions, name: 'Hostile', now: '2026-11-27T10:00:00.000Z' }
  return { task: 'read', chosen, format, staging, options }
}

async function readMutated(): Promise<void> {
  const random = createRandom(task.seed)
  const originals = task.zips
    .map(({ name, path }) => ({ name, bytes: readFileSync(path) }))
    .filter(({ bytes }) => bytes.length <= largestMutated)
  const path = join(task.folder, 'mutated.zip')
  for (let number = 0; number < task.mutated && failures.length < 20; number += 1) {
    const original = originals[random.below(originals.length)]
    if (original === undefined) return
    writeFileSync(path, mutateBytes(original.bytes, random))
    const name = `mutation ${number} of ${original.name}, seed ${task.seed}`
    await judge(name, () =>
      readHere({ kind: 'files', paths: [path] }, formats[number % formats.length] ?? 'vault'),
    )
    if (number % 500 === 499) lookOutside(`up to ${name}`)
  }
  lookOutside('all mutations')
}

/** A folder and a file that become links between being listed and being read. */
function swapForLink(): void {
  const root = join(task.folder, 'swapped')
  const outside = join(task.folder, 'outside')
  mkdirSync(join(root, 'notes'), { recursive: true })
  writeFileSync(join(root, 'notes', 'canary.md'), 'inside')
  writeFileSync(join(root, 'canary.md'), 'inside')
  const { files } = openFolder(root)
  renameSync(join(root, 'notes'), join(task.folder, 'swapped-notes'))
  symlinkSync(outside, join(root, 'notes'))
  rmSync(join(root, 'canary.md'))
  symlinkSync(join(outside, 'canary.md'), join(root, 'canary.md'))
  for (const file of files) {
    counts.read += 1
    try {
      if (Buffer.from(file.bytes).includes(canary)) counts.leaks += 1
      failures.push(`${file.path} was read though it had become a link`)
    } catch (error) {
      if (error instanceof LeftOutError) counts.refused += 1
      else failures.push(`${file.path}: ${String(error)}`)
    }
  }
  rmSync(root, { recursive: true })
  rmSync(join(task.folder, 'swapped-notes'), { recursive: true })
}

function lookOutside(when: string): void {
  const changes = findChanges(before, photograph(task.folder, ['staging', 'mutated.zip']))
  counts.escapes += changes.length
  for (const place of changes) failures.push(`${when}: ${place} was made, changed or removed`)
}
