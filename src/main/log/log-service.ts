import { indexMerges } from '../../shared/advisers/adviser-merge'
import type { Day } from '../../shared/base/day'
import { beginLog } from '../../shared/fit-check/log-beginning'
import type { LogBeginning } from '../../shared/fit-check/log-beginning'
import { readLogFigures } from '../../shared/insights/log-figures'
import type { LogFigures } from '../../shared/insights/log-figures'
import type { Level } from '../../shared/levels/level'
import type { Store } from '../persistence/store'

/** What a window shows of a long log without having the whole of it. */
export interface LogService {
  /** The newest entries, and what else the log shows before anything is chosen. */
  beginning(today: Day): LogBeginning
  /** What the insights show. The same object as long as it would say the same. */
  figures(aim: Level, today: Day): LogFigures
}

/** More entries than a window can show at once. */
const mostAtFirst = 60

/** Creates the service over the user's records. */
export function createLogService(store: Pick<Store, 'records' | 'subscribe'>): LogService {
  let known: { readonly question: string; readonly figures: LogFigures } | null = null
  store.subscribe((touched) => {
    if (touched.has('log') || touched.has('goals') || touched.has('advisers')) known = null
  })
  return {
    beginning: (today) => beginLog([...store.records('log').values()], today, mostAtFirst),
    figures(aim, today) {
      const question = `${aim} ${today}`
      if (known?.question === question) return known.figures
      const sources = {
        entries: [...store.records('log').values()],
        goals: [...store.records('goals').values()],
        merges: indexMerges([...store.records('advisers').values()]),
      }
      known = { question, figures: readLogFigures(sources, { aim, today }) }
      return known.figures
    },
  }
}
