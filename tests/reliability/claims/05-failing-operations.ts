import { openJournalStore } from '../../../src/main/persistence/journal-store'
import type { Claim } from '../claim'
import type { Trial } from '../store/crash-trial'
import { errorCodes, tryFaults } from '../store/fault-trial'
import { toResult } from '../store/to-result'

/** Each operation of the disk fails once with each of eight codes. */
export const claim: Claim = {
  number: 5,
  title: 'Whatever the disk refuses, what was saved is there, and what was refused is said',
  async run({ level, seed }) {
    const trials: Trial[] = []
    const workloads = level === 'gate' ? 6 : 120
    for (let workload = 0; workload < workloads; workload += 1)
      trials.push(await tryFaults(openJournalStore, seed + workload))
    const runs = trials.reduce((sum, { states }) => sum + states, 0)
    return toResult(trials, { workloads, codes: errorCodes.length, runs })
  },
}
