import { join } from 'node:path'
import type { Claim } from '../claim'
import { killWriters } from '../store/kill-loop'

/** A process that saves as fast as it can is killed at a random moment. One that writes a plain file must be caught at it. */
export const claim: Claim = {
  number: 1,
  title: 'What was shown as saved survives the end of the process by force',
  async run({ level, seed, folder, say }) {
    const kills = level === 'gate' ? 300 : 5_000
    const ours = await killWriters({ folder: join(folder, 'ours'), kills, writers: 1, seed })
    say(`${ours.kills} kills, ${ours.acknowledged} acknowledged, ${ours.failures.length} lost`)
    const control = await killWriters({
      folder: join(folder, 'control'),
      kills: Math.min(kills, 100),
      writers: 1,
      seed,
      control: true,
    })
    say(`control, a plain file: ${control.kills} kills, torn or lost in ${control.failures.length}`)
    const blind = control.failures.length === 0
    return {
      counts: {
        kills,
        acknowledged: ours.acknowledged,
        lost: ours.failures.length,
        controlCaught: control.failures.length,
      },
      passed: kills - ours.failures.length + (blind ? 0 : 1),
      failed: ours.failures.length + (blind ? 1 : 0),
      skipped: 0,
      failures: [...ours.failures, ...(blind ? ['the control lost nothing, so this test sees nothing'] : [])],
    }
  },
}
