import { join } from 'node:path'
import { skip } from '../claim'
import type { Claim, ClaimResult } from '../claim'
import { countSteps, prepareData, tryFullDisk } from '../store/full-disk-trial'
import type { FullDiskCase } from '../store/full-disk-trial'
import { mountDisk, unmountDisk, whyNoMounts } from '../store/mounted-disk'
import { createRandom } from '../store/random'
import type { Random } from '../store/random'

/** Every step is tried in the long run; of each kind of disk these in the gate, and the narrow ones first. */
const inGate = { narrow: 30, others: 50 } as const

/** A disk of 4 MB with ever less room: the store saves until it is refused, is looked at, and gets its room back. */
export const claim: Claim = {
  number: 8,
  title: 'A full disk costs nothing that was saved, and saving works again as soon as there is room',
  async run({ level, seed, folder, say }) {
    const reason = whyNoMounts()
    if (reason !== null) return skip(reason)
    const disk = join(folder, 'disk')
    try {
      const refusal = await mountDisk(['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs'], disk)
      if (refusal !== null) return skip(refusal)
      const prepared = await prepareData(folder)
      const random = createRandom(seed)
      const plans = [
        ...draw(await countSteps(disk, prepared, true), true, level, random),
        ...draw(await countSteps(disk, prepared, false), false, level, random),
      ]
      return await tryAll(disk, prepared, plans, random, say)
    } finally {
      await unmountDisk(disk)
    }
  },
}

function draw(
  steps: number,
  ballast: boolean,
  level: 'gate' | 'long',
  random: Random,
): readonly FullDiskCase[] {
  const all = Array.from({ length: steps }, (_, step) => step)
  const others = Array.from(
    { length: inGate.others },
    () => inGate.narrow + random.below(steps - inGate.narrow),
  )
  const chosen = level === 'long' ? all : [...all.slice(0, inGate.narrow), ...others]
  return chosen.map((step) => ({ step, ballast, reopen: random.chance(0.5) }))
}

async function tryAll(
  disk: string,
  prepared: string,
  plans: readonly FullDiskCase[],
  random: Random,
  say: (line: string) => void,
): Promise<ClaimResult> {
  const counts = { disks: 0, acknowledged: 0, refused: 0 }
  const failures: string[] = []
  let failed = 0
  for (const plan of plans) {
    const outcome = await tryFullDisk(disk, prepared, plan, random)
    counts.disks += 1
    counts.acknowledged += outcome.acknowledged
    counts.refused += outcome.refused
    failures.push(...outcome.wrong)
    if (outcome.wrong.length > 0) failed += 1
  }
  say(
    `${counts.disks} disks, ${counts.acknowledged} acknowledged, ${counts.refused} refused, ${failed} disks with a loss`,
  )
  return { counts, passed: counts.disks - failed, failed, skipped: 0, failures }
}
