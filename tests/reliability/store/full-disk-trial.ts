import { cp, open, readdir, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore } from '../../../src/main/persistence/open-store'
import type { Store } from '../../../src/main/persistence/store'
import { makeGoal, putGoals } from '../../support/store-records'
import type { Random } from './random'
import { describeGoals } from './workload'

const stepSize = 4096
/** What the filler gives back at the end must hold a change in both copies. */
const leastFiller = 256 * 1024
/** Of a change's words: small ones and ones of several pages, so that the disk is full at every place of a write. */
const largestWords = 12_000
const fillerName = 'filler'

/** What is tried on one disk: how much room is left, whether the ballast lies there, and how it goes on when the disk was full. */
export interface FullDiskCase {
  /** Free room in steps of 4 KB. */
  readonly step: number
  readonly ballast: boolean
  /** Whether the store is opened anew while the disk is still full, or goes on when room was made. */
  readonly reopen: boolean
}

/** What one disk showed. */
export interface FullDiskOutcome {
  readonly acknowledged: number
  readonly refused: number
  /** What is wrong; empty when nothing is. */
  readonly wrong: readonly string[]
}

/** Makes the data that lies on the disk before it fills: a snapshot, journals of an app that was killed, and ballast. */
export async function prepareData(folder: string): Promise<string> {
  const working = join(folder, 'working')
  const prepared = join(folder, 'prepared')
  for (const session of [1, 2]) {
    const store = await openStore({ folder: working })
    for (let count = 0; count < 20; count += 1)
      await store.commit(putGoals(makeGoal(`old-${session}-${count}`, 'x'.repeat(1_000))))
    // The second time the copy is made while the journals are open.
    if (session === 2) await cp(working, prepared, { recursive: true })
    await store.close()
  }
  return prepared
}

/** The steps of free room that a disk offers beside the data and a filler. */
export async function countSteps(disk: string, prepared: string, ballast: boolean): Promise<number> {
  const free = await layData(disk, prepared, ballast)
  return Math.floor((free - leastFiller) / stepSize)
}

/** Fills the disk but for some steps, saves until that is refused, and looks at what memory and disk hold then and afterwards. */
export async function tryFullDisk(
  disk: string,
  prepared: string,
  plan: FullDiskCase,
  random: Random,
): Promise<FullDiskOutcome> {
  const free = await layData(disk, prepared, plan.ballast)
  await fill(disk, free - plan.step * stepSize)
  const folder = join(disk, 'data')
  const before = await look(prepared)
  const wrong: string[] = []
  const expect = (what: string, found: string, wanted: string): void => {
    if (found !== wanted) wrong.push(`${what}: ${tellDifference(found, wanted)}`)
  }

  let store = await openStore({ folder })
  expect('opened on a full disk', describeStore(store), before)
  const { acknowledged, refused, safe, unfit } = await saveUntilRefused(store, random)
  wrong.push(...unfit)
  expect('memory after the refusal', describeStore(store), safe)
  expect('disk after the refusal', await look(folder), safe)
  if (plan.reopen) {
    await store.close()
    store = await openStore({ folder })
    expect('opened anew on the full disk', describeStore(store), safe)
  }
  await rm(join(disk, fillerName), { force: true })
  const saved = await store.commit(putGoals(makeGoal('after', 'room was made')))
  if (!saved.ok) wrong.push(`saving is refused although there is room: ${saved.error.code}`)
  const after = describeStore(store)
  if (!after.includes('room was made')) wrong.push('what was saved when room was made is not in memory')
  await store.close()
  expect('opened anew with room', await look(folder), after)
  return { acknowledged, refused, wrong: wrong.map((line) => `${JSON.stringify(plan)} ${line}`) }
}

/** Empties the disk and lays the prepared data on it. Gives the bytes that are free then. */
async function layData(disk: string, prepared: string, ballast: boolean): Promise<number> {
  for (const name of await readdir(disk)) await rm(join(disk, name), { recursive: true, force: true })
  await cp(prepared, join(disk, 'data'), { recursive: true })
  if (!ballast) await rm(join(disk, 'data', 'ballast.bin'), { force: true })
  const { bavail, bsize } = await statfs(disk)
  return bavail * bsize
}

async function fill(disk: string, bytes: number): Promise<void> {
  const file = await open(join(disk, fillerName), 'w')
  try {
    for (let written = 0; written < bytes;)
      written += (await file.write(Buffer.alloc(Math.min(bytes - written, 1024 * 1024), 1))).bytesWritten
  } finally {
    await file.close()
  }
}

interface Saving {
  readonly acknowledged: number
  readonly refused: number
  /** What the store must hold. */
  readonly safe: string
  /** Refusals for another reason than the full disk. */
  readonly unfit: readonly string[]
}

/** Saves changes of every size until three were refused: where a large one has no room, a small one may still have it. */
async function saveUntilRefused(store: Store, random: Random): Promise<Saving> {
  const goals = new Map([...store.records('goals')].map(([id, { words }]) => [id, words]))
  const unfit = new Set<string>()
  let acknowledged = 0
  let refused = 0
  while (refused < 3) {
    // Several at a time share one write, and are refused together.
    const changes = Array.from({ length: random.chance(0.2) ? 3 : 1 }, (_, index) => ({
      id: random.chance(0.3) ? `old-1-${index}` : `new-${acknowledged}-${refused}-${index}`,
      words: `${acknowledged} `.padEnd(refused > 0 ? random.below(400) : random.below(largestWords), 'y'),
    }))
    const results = await Promise.all(
      changes.map(({ id, words }) => store.commit(putGoals(makeGoal(id, words)))),
    )
    let hadRoom = true
    for (const [index, result] of results.entries()) {
      const change = changes[index]
      if (change === undefined) continue
      if (result.ok) {
        goals.set(change.id, change.words)
        acknowledged += 1
      } else {
        hadRoom = false
        if (result.error.code !== 'disk-full') unfit.add(`refused as ${result.error.code}`)
      }
    }
    if (!hadRoom) refused += 1
  }
  return { acknowledged, refused, safe: describeAll('read-write', goals), unfit: [...unfit] }
}

/** What the files hold, read by a store of its own that writes nothing. */
async function look(folder: string): Promise<string> {
  const store = await openStore({ folder, access: 'read-only' })
  const found = describeGoals(store)
  await store.close()
  return `read-write ${found}`
}

function describeStore(store: Store): string {
  return `${store.state.mode} ${describeGoals(store)}`
}

function describeAll(mode: string, goals: ReadonlyMap<string, string>): string {
  return `${mode} ${JSON.stringify([...goals].sort(([a], [b]) => (a < b ? -1 : 1)))}`
}

function tellDifference(found: string, wanted: string): string {
  const at = [...wanted].findIndex((letter, index) => found[index] !== letter)
  const around = (text: string): string => text.slice(Math.max(0, at - 20), at + 40)
  return `${found.length} characters instead of ${wanted.length}, “${around(found)}” instead of “${around(wanted)}”`
}
