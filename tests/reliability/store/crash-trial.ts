import { createRandom } from './random'
import type { Random } from './random'
import { createSimulatedDisk } from './simulated-disk'
import type { Image } from './simulated-disk'
import { createModel, describeGoals, openOn } from './workload'
import type { OpenJournalStore, Promised } from './workload'

/** What came of a trial. */
export interface Trial {
  states: number
  readonly failures: string[]
}

interface Crash {
  readonly image: Image
  readonly promised: Promised
  readonly at: string
}

const empty: Image = new Map([['/home/', Buffer.alloc(0)]])

/** Works through some sessions, cuts the power in several ways before every operation of the disk, and opens what is left. */
export async function tryCrashes(
  open: OpenJournalStore,
  seed: number,
  enough: number,
  giveUpAfter = 20,
): Promise<Trial> {
  const trial: Trial = { states: 0, failures: [] }
  for (let round = 0; trial.states < enough && trial.failures.length < giveUpAfter; round += 1) {
    const random = createRandom(seed + round)
    for (const crash of await collectCrashes(open, random))
      if (trial.states < enough) await judge(open, crash, random, trial, `seed ${seed + round}`)
  }
  return trial
}

async function collectCrashes(open: OpenJournalStore, random: Random): Promise<readonly Crash[]> {
  const crashes: Crash[] = []
  let count = 0
  const model = createModel(random, () => `words ${(count += 1)}`)
  let image = empty
  for (let session = 1; session <= 5; session += 1) {
    const disk = createSimulatedDisk(image, { processId: session, shortWrites: random })
    disk.onOperation = (operation) => {
      for (let each = 0; each < 4; each += 1)
        crashes.push({
          image: disk.cutPower(random),
          promised: model.promised(),
          at: `operation ${disk.operations} (${operation}) of session ${session}`,
        })
    }
    const store = await openOn(open, disk, random)
    const changes = 1 + random.below(4)
    for (let change = 0; change < changes; change += 1) await model.act(store)
    // A session may end by a kill: the names and bytes that were written are all there, but nothing was put in order.
    if (random.chance(0.7)) await store.close()
    image = random.chance(0.5) ? disk.look() : disk.cutPower(random)
  }
  return crashes
}

async function judge(
  open: OpenJournalStore,
  crash: Crash,
  random: Random,
  trial: Trial,
  name: string,
): Promise<void> {
  const disk = createSimulatedDisk(crash.image, { processId: 50 })
  const again: Image[] = []
  const keep = random.chance(0.25) ? 1 + random.below(12) : 0
  disk.onOperation = () => {
    if (disk.operations === keep) again.push(disk.cutPower(random))
  }
  await check(open, disk, crash, random, trial, name, keep > 0)
  for (const image of again)
    await check(
      open,
      createSimulatedDisk(image, { processId: 51 }),
      crash,
      random,
      trial,
      `${name}, recovery crashed`,
      false,
    )
}

async function check(
  open: OpenJournalStore,
  disk: ReturnType<typeof createSimulatedDisk>,
  { promised, at }: Crash,
  random: Random,
  trial: Trial,
  name: string,
  again: boolean,
): Promise<void> {
  trial.states += 1
  const store = await openOn(open, disk, random)
  const found = describeGoals(store)
  const isWhole = found === promised.safe || found === promised.asked
  if (!isWhole) trial.failures.push(`${name}, ${at}: promised ${promised.safe}, found ${found}`)
  else if (store.state.mode !== 'read-write')
    trial.failures.push(
      `${name}, ${at}: refused to open: ${store.state.notices.map(({ code }) => code).join(' ')}`,
    )
  if (!again) disk.unplug()
  await store.close()
}
