import { openJournalStore } from '../../../src/main/persistence/journal-store'
import type { Claim } from '../claim'
import { killWriters } from '../store/kill-loop'
import { tryMerges } from '../store/merge-trial'
import { toResult } from '../store/to-result'

/** Three processes on one folder, killed; two machines with a file-sync tool between them that makes conflict copies. */
export const claim: Claim = {
  number: 9,
  title: 'Several writers at once lose nothing, and conflict copies are merged',
  async run({ level, seed, folder, say }) {
    const killed = await killWriters({ folder, kills: level === 'gate' ? 30 : 500, writers: 3, seed })
    say(`${killed.acknowledged} acknowledged by three processes, ${killed.failures.length} lost`)
    const merges = await tryMerges(openJournalStore, seed, level === 'gate' ? 300 : 20_000)
    return toResult([{ states: killed.kills, failures: [...killed.failures] }, merges], {
      rounds: killed.kills,
      acknowledged: killed.acknowledged,
      merges: merges.states,
    })
  },
}
