import type { Trial } from './crash-trial'
import { createRandom } from './random'
import { createSimulatedDisk } from './simulated-disk'
import type { Image } from './simulated-disk'
import { createModel, describeGoals, openOn } from './workload'
import type { Model, OpenJournalStore } from './workload'

/** What a disk may answer instead of doing its work. */
export const errorCodes = ['EIO', 'ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EMFILE', 'EBUSY', 'EPERM'] as const

const sessions = 3

/**
 * Lets every single operation of a workload fail once with every code. Afterwards, with a disk that works (and after a power
 * cut in the last session), everything that was acknowledged has to be there.
 */
export async function tryFaults(open: OpenJournalStore, seed: number, giveUpAfter = 20): Promise<Trial> {
  const trial: Trial = { states: 0, failures: [] }
  const total = await countOperations(open, seed)
  for (let failing = 1; failing <= total; failing += 1)
    for (const code of errorCodes) {
      if (trial.failures.length >= giveUpAfter) return trial
      await tryFault(open, seed, failing, code, trial)
    }
  return trial
}

async function countOperations(open: OpenJournalStore, seed: number): Promise<number> {
  let count = 0
  await runWorkload(open, seed, () => {
    count += 1
    return undefined
  })
  return count
}

async function tryFault(
  open: OpenJournalStore,
  seed: number,
  failing: number,
  code: string,
  trial: Trial,
): Promise<void> {
  trial.states += 1
  let count = 0
  let what = ''
  const { model, image, other } = await runWorkload(open, seed, (operation) => {
    count += 1
    // Both copies of a journal are synced together, and a disk that fails at it fails for both.
    const alongside = what === 'sync' && operation === 'sync' && count === failing + 1
    if (count !== failing && !alongside) return undefined
    what = operation
    return code
  })
  for (const left of [image, other]) {
    const random = createRandom(seed + failing)
    const disk = createSimulatedDisk(left, { processId: 90 })
    const store = await openOn(open, disk, random)
    const found = describeGoals(store)
    const name = `seed ${seed}, operation ${failing} (${what}) ${code}`
    if (!model.allows(found))
      trial.failures.push(`${name}: promised ${model.model.promised().safe}, found ${found}`)
    else if (store.state.mode !== 'read-write') trial.failures.push(`${name}: refused to open afterwards`)
    disk.unplug()
    await store.close()
  }
}

interface Outcome {
  readonly model: { readonly model: Model; allows(found: string): boolean }
  /** What is seen at the end, and what a power cut before the last closing leaves. */
  readonly image: Image
  readonly other: Image
}

/** Works through some sessions on one disk. A change that is refused may be tried again, as a user would. */
async function runWorkload(
  open: OpenJournalStore,
  seed: number,
  fault: (operation: string) => string | undefined,
): Promise<Outcome> {
  const random = createRandom(seed)
  const cuts = createRandom(seed + 1)
  let count = 0
  const model = createModel(random, () => `words ${(count += 1)}`)
  // A change that was refused because the disk did not say what it did may be there all the same.
  const maybe = new Set<string>()
  let differs: string | undefined
  let image: Image = new Map([['/home/', Buffer.alloc(0)]])
  let other = image
  for (let session = 1; session <= sessions; session += 1) {
    const disk = createSimulatedDisk(image, { processId: session, fault })
    const store = await openOn(open, disk, random)
    for (let change = 0; change < 3; change += 1) {
      const done = model.act(store)
      const { asked } = model.promised()
      if (await done) maybe.clear()
      else maybe.add(asked)
      // A store that was opened for reading only has said so; any other must show what was acknowledged and nothing else.
      const shown = describeGoals(store)
      if (store.state.mode === 'read-write' && shown !== model.promised().safe) differs = shown
    }
    other = disk.cutPower(cuts)
    await store.close()
    image = disk.look()
    if (maybe.size > 0) break
  }
  const allows = (found: string): boolean =>
    differs === undefined && (found === model.promised().safe || maybe.has(found))
  return { model: { model, allows }, image, other }
}
