import { dirname, join } from 'node:path'
import { makeGoal, putGoals } from '../../support/store-records'
import type { Trial } from './crash-trial'
import { createRandom } from './random'
import type { Random } from './random'
import { createSimulatedDisk } from './simulated-disk'
import type { Image } from './simulated-disk'
import { describeGoals, openOn, simulatedFolder } from './workload'
import type { OpenJournalStore } from './workload'

/**
 * Two machines work on their own copies of a folder; a file-sync tool carries files over in any order, as conflict copies now
 * and then, and may be interrupted. In the end both must hold the same, and every version that was ever acknowledged last on
 * a machine must be there or lie in the trash.
 */
export async function tryMerges(
  open: OpenJournalStore,
  seed: number,
  rounds: number,
  giveUpAfter = 20,
): Promise<Trial> {
  const trial: Trial = { states: 0, failures: [] }
  for (let round = 0; round < rounds && trial.failures.length < giveUpAfter; round += 1)
    await tryMerge(open, seed + round, trial)
  return trial
}

async function tryMerge(open: OpenJournalStore, seed: number, trial: Trial): Promise<void> {
  const random = createRandom(seed)
  trial.states += 1
  let images: readonly [Image, Image] = [
    new Map([['/home/', Buffer.alloc(0)]]),
    new Map([['/home/', Buffer.alloc(0)]]),
  ]
  const written = new Map<string, string>()
  for (let period = 0; period < 3; period += 1) {
    const after: Image[] = []
    for (const [machine, image] of images.entries())
      after.push(await work(open, image, machine, `${period}`, random, written))
    images = [carry(after[1], after[0], random), carry(after[0], after[1], random)]
  }
  const found: string[] = []
  for (let meeting = 0; meeting < 3; meeting += 1) {
    const settled: Image[] = []
    for (const image of images) settled.push(await work(open, image, 2, 'none', random, undefined))
    images = [carryAll(settled[1], settled[0], random), carryAll(settled[0], settled[1], random)]
  }
  for (const image of images) {
    const store = await openOn(open, createSimulatedDisk(image, { processId: 70 }), random)
    found.push(describeGoals(store))
    const kept = JSON.stringify([...store.records('goals').values(), ...store.records('trash').values()])
    for (const [id, words] of written)
      if (!kept.includes(JSON.stringify(words)))
        trial.failures.push(`seed ${seed}: "${words}" of ${id} is lost`)
    await store.close()
  }
  if (found[0] !== found[1]) trial.failures.push(`seed ${seed}: ${found[0]} here, ${found[1]} there`)
}

/** One session on one machine. Each machine has ids of its own, and two that both write, once in each period. */
async function work(
  open: OpenJournalStore,
  image: Image,
  machine: number,
  period: string,
  random: Random,
  written: Map<string, string> | undefined,
): Promise<Image> {
  const disk = createSimulatedDisk(image, { processId: 10 + machine })
  const store = await openOn(open, disk, random)
  if (written !== undefined)
    for (const id of [`own-${machine}-${random.below(3)}`, `both-${period}`]) {
      const words = `${id} by ${machine} in ${period}`
      const saved = await store.commit(putGoals(makeGoal(id, words)))
      if (saved.ok) written.set(`${id}, machine ${machine}`, words)
    }
  if (random.chance(0.8)) await store.close()
  return disk.look()
}

/** What a file-sync tool makes of a folder when it brings some of another machine's files. */
function carry(from: Image | undefined, to: Image | undefined, random: Random): Image {
  const image = new Map(to)
  for (const [path, bytes] of from ?? []) {
    if (dirname(path) !== simulatedFolder || path.endsWith('/') || random.chance(0.2)) continue
    const present = image.get(path)
    if (present === undefined && random.chance(0.2)) image.set(conflictName(path, random), bytes)
    else if (present === undefined || present.length < bytes.length) image.set(path, bytes)
  }
  return image
}

/** Everything arrives in the end, what is new as conflict copies only. */
function carryAll(from: Image | undefined, to: Image | undefined, random: Random): Image {
  const image = new Map(to)
  for (const [path, bytes] of from ?? []) {
    if (dirname(path) !== simulatedFolder || path.endsWith('/')) continue
    const present = image.get(path)
    if (present === undefined) image.set(conflictName(path, random), bytes)
    else if (present.length < bytes.length) image.set(path, bytes)
  }
  return image
}

function conflictName(path: string, random: Random): string {
  const suffixes = [
    '.sync-conflict-20260101-101010-ABCDEFG',
    ' (conflicted copy)',
    ' (Case Conflict)',
    '(1)',
    '-HOST',
  ]
  const suffix = suffixes[random.below(suffixes.length)] ?? ''
  const dot = path.lastIndexOf('.')
  return join(dirname(path), `${path.slice(simulatedFolder.length + 1, dot)}${suffix}${path.slice(dot)}`)
}
