import { skip } from '../claim'
import type { Claim } from '../claim'
import { bundleWriter } from '../store/kill-loop'
import { whyNoMounts } from '../store/mounted-disk'
import { cutPower, filesystems } from '../store/power-cut-trial'
import { createRandom } from '../store/random'
import { findInterpreter } from '../store/shut-down-filesystem'

/** Shared out among the file systems. */
const cuts = { gate: 60, long: 2_000 } as const

/** The file system under a store that saves is stopped without its log; then it is mounted anew. A plain file without a sync must lose by it. */
export const claim: Claim = {
  number: 3,
  title: 'What was shown as saved survives a power cut',
  async run({ level, seed, folder, say }) {
    const reason = whyNoMounts()
    if (reason !== null) return skip(reason)
    const interpreter = await findInterpreter()
    if (interpreter === null) return skip('cutting the power needs python3 or perl')
    const script = await bundleWriter(folder)
    const random = createRandom(seed)
    const counts = { cuts: 0, acknowledged: 0, lost: 0, controlCaught: 0 }
    const failures: string[] = []
    const lacking: string[] = []
    for (const filesystem of filesystems) {
      const share = cuts[level] / filesystems.length
      const trial = await cutPower(filesystem, { folder, script, interpreter, cuts: share, random })
      if (typeof trial === 'string') {
        lacking.push(trial)
        continue
      }
      say(
        `${filesystem.name}: ${trial.cuts} cuts, ${trial.acknowledged} acknowledged, ${trial.failures.length} lost; control, a plain file: lost in ${trial.controlLost}`,
      )
      counts.cuts += trial.cuts
      counts.acknowledged += trial.acknowledged
      counts.controlCaught += trial.controlLost
      failures.push(...trial.failures.map((failure) => `seed ${seed}, ${failure}`))
    }
    counts.lost = failures.length
    if (counts.cuts === 0) return skip(lacking.join('; '))
    const blind = counts.controlCaught === 0
    return {
      counts,
      passed: counts.cuts - counts.lost + (blind ? 0 : 1),
      failed: counts.lost + (blind ? 1 : 0),
      skipped: lacking.length,
      ...(lacking.length > 0 ? { why: lacking.join('; ') } : {}),
      failures: [...failures, ...(blind ? ['the control lost nothing, so this test sees nothing'] : [])],
    }
  },
}
