import { openJournalStore } from '../../../src/main/persistence/journal-store'
import type { Claim } from '../claim'
import { tryCrashes } from '../store/crash-trial'
import { toResult } from '../store/to-result'

/** The power is cut before every operation, and again while what was left is being opened. */
export const claim: Claim = {
  number: 4,
  title: 'Whatever a power cut leaves behind, what was saved is there: simulated disks',
  async run({ level, seed }) {
    const trial = await tryCrashes(openJournalStore, seed, level === 'gate' ? 200_000 : 5_000_000)
    return toResult([trial], { states: trial.states, lost: trial.failures.length })
  },
}
