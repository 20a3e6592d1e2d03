import { openJournalStore } from '../../../src/main/persistence/journal-store'
import type { Claim } from '../claim'
import { tryDamages, tryTotalDamage } from '../store/damage-trial'
import type { DamageTrial } from '../store/damage-trial'
import { toResult } from '../store/to-result'

/** One file altered, cut, zeroed, deleted or swapped in every way: recovered, or refused aloud; never silently wrong. */
export const claim: Claim = {
  number: 6,
  title: 'Damage to any one file loses nothing, and no damage is passed over in silence',
  async run({ level, seed }) {
    const trials: DamageTrial[] = []
    for (let folder = 0; folder < (level === 'gate' ? 1 : 40); folder += 1)
      trials.push(await tryDamages(openJournalStore, seed + folder))
    const total = await tryTotalDamage(openJournalStore, seed)
    const sum = (part: 'recovered' | 'refused' | 'states'): number =>
      trials.reduce((all, trial) => all + trial[part], 0)
    const counts = { cases: sum('states'), recovered: sum('recovered'), refused: sum('refused') }
    return toResult([...trials, total], counts)
  },
}
