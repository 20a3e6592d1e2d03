import type { Trial } from './crash-trial'
import { createRandom } from './random'
import type { Random } from './random'
import { createSimulatedDisk } from './simulated-disk'
import type { Image } from './simulated-disk'
import { createModel, describeGoals, openOn, simulatedFolder } from './workload'
import type { OpenJournalStore } from './workload'

/** A folder as it was at some moment, with what was promised then. */
interface Moment {
  readonly image: Image
  readonly promised: string
}

/** What came of damaging files; `refused` were told loudly and left alone, which is a failure where one file was damaged. */
export interface DamageTrial extends Trial {
  recovered: number
  refused: number
}

/** Every byte of every file altered, every length cut to, every file emptied, zeroed, deleted and put back to an older state. */
export async function tryDamages(
  open: OpenJournalStore,
  seed: number,
  options: { readonly step?: number; readonly giveUpAfter?: number } = {},
): Promise<DamageTrial> {
  const trial: DamageTrial = { states: 0, failures: [], recovered: 0, refused: 0 }
  const random = createRandom(seed)
  const moments = await makeFolder(open, random)
  const last = moments.at(-1)
  if (last === undefined) return trial
  for (const [path, bytes] of last.image) {
    if (path.endsWith('/') || bytes.length === 0) continue
    for (const { name, damaged } of listDamages(path, bytes, moments, random, options.step ?? 1)) {
      if (trial.failures.length >= (options.giveUpAfter ?? 20)) return trial
      const image = new Map(last.image)
      if (damaged === undefined) image.delete(path)
      else image.set(path, damaged)
      await judge(open, image, last.promised, `seed ${seed}, ${path} ${name}`, random, trial)
    }
  }
  return trial
}

/** Four sessions, of which the last ends by a kill: three snapshots, and journals before and after them. */
async function makeFolder(open: OpenJournalStore, random: Random): Promise<readonly Moment[]> {
  const moments: Moment[] = []
  let count = 0
  const model = createModel(random, () => `words ${(count += 1)}`)
  let image: Image = new Map([['/home/', Buffer.alloc(0)]])
  for (let session = 1; session <= 6; session += 1) {
    const disk = createSimulatedDisk(image, { processId: session })
    const store = await openOn(open, disk, random)
    for (let change = 0; change < 2; change += 1) await model.act(store)
    if (session === 6) disk.unplug()
    image = disk.look()
    await store.close()
    if (session < 6) image = disk.look()
    moments.push({ image, promised: model.promised().safe })
  }
  return moments
}

function* listDamages(
  path: string,
  bytes: Buffer,
  moments: readonly Moment[],
  random: Random,
  step: number,
): Generator<{ readonly name: string; readonly damaged: Buffer | undefined }> {
  yield { name: 'deleted', damaged: undefined }
  yield { name: 'zeroed', damaged: Buffer.alloc(bytes.length) }
  for (let at = 0; at < bytes.length; at += step) {
    const flipped = Buffer.from(bytes)
    flipped[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    yield { name: `altered at ${at}`, damaged: flipped }
    yield { name: `cut to ${at}`, damaged: bytes.subarray(0, at) }
  }
  for (const { image } of moments) {
    const older = image.get(path)
    if (older !== undefined && !older.equals(bytes))
      yield { name: 'put back to an older state', damaged: older }
  }
  for (const [other, content] of moments.at(-1)?.image ?? [])
    if (other !== path && !other.endsWith('/'))
      yield { name: `in the place of it ${other}`, damaged: content }
}

async function judge(
  open: OpenJournalStore,
  image: Image,
  promised: string,
  name: string,
  random: Random,
  trial: DamageTrial,
): Promise<void> {
  trial.states += 1
  const disk = createSimulatedDisk(image, { processId: 60 })
  const store = await openOn(open, disk, random)
  const found = describeGoals(store)
  const { mode, notices } = store.state
  if (found === promised && mode === 'read-write') trial.recovered += 1
  else if (mode === 'read-only' && notices.length > 0) {
    trial.refused += 1
    trial.failures.push(`${name}: refused to open`)
  } else trial.failures.push(`${name}: promised ${promised}, found ${found} and said nothing`)
  disk.unplug()
  await store.close()
}

/** Every file of the folder damaged at once: nothing may be begun anew, and no byte may be altered. */
export async function tryTotalDamage(open: OpenJournalStore, seed: number): Promise<Trial> {
  const trial: Trial = { states: 0, failures: [] }
  const random = createRandom(seed)
  const { image } = (await makeFolder(open, random)).at(-1) ?? { image: new Map<string, Buffer>() }
  for (const content of ['', 'broken\n', '\0\0\0\0']) {
    trial.states += 1
    const bytes = Buffer.from(content)
    const broken = new Map([...image].map(([path, old]) => [path, path.endsWith('/') ? old : bytes]))
    const disk = createSimulatedDisk(broken, { processId: 60 })
    const store = await openOn(open, disk, random)
    const isLoud = store.state.mode === 'read-only' && store.state.notices.length > 0
    await store.close()
    const after = disk.look()
    const isSame = [...broken].every(([path, old]) => after.get(path)?.equals(old) === true)
    if (!isLoud || !isSame || after.size !== broken.size)
      trial.failures.push(`seed ${seed}, all of ${simulatedFolder} ${JSON.stringify(content)}: begun anew`)
  }
  return trial
}
