import { compareText } from '../../shared/base/compare-text'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { uniteSettings } from '../../shared/settings/unite-settings'
import type { Settings } from '../../shared/settings/settings'
import type { Version } from './memory'

/** Collections of which a lost version is worth nothing: where reading stopped is where it stopped last; what was deleted is gone either way. */
const notKept: readonly string[] = ['positions', 'trash']

/**
 * Makes one version of two that do not know of each other, where nothing is lost by it; undefined where the older one has to
 * be kept aside. The result does not depend on the order of arrival, so that all machines come to the same.
 */
export function uniteVersions(collection: string, winner: Version, loser: Version): Version | undefined {
  if (loser.value === undefined || notKept.includes(collection)) return winner
  if (JSON.stringify(winner.value) === JSON.stringify(loser.value)) return winner
  if (winner.value === undefined) return undefined
  if (collection === 'log') return uniteEntries(winner, loser)
  if (collection !== 'settings') return undefined
  // Settings of an earlier version may lack fields; they are compared and carried as they are.
  const united = uniteSettings(winner.value as unknown as Settings, loser.value as unknown as Settings)
  return united === undefined ? undefined : { ...winner, value: { ...winner.value, ...united } }
}

/** Log entries only ever grow, so both sides' additions stand side by side. */
function uniteEntries(winner: Version, loser: Version): Version | undefined {
  const [newer, older] = [winner.value as LogEntry, loser.value as LogEntry]
  const { appended: added, ...frozen } = newer
  const { appended: addedBefore, ...frozenBefore } = older
  if (JSON.stringify(frozen) !== JSON.stringify(frozenBefore)) return undefined
  return { ...winner, value: { ...newer, appended: uniteAdditions(added, addedBefore) } as LogEntry }
}

function uniteAdditions(one: LogEntry['appended'], other: LogEntry['appended']): LogEntry['appended'] {
  const byText = new Map([...one, ...other].map((addition) => [JSON.stringify(addition), addition]))
  return [...byText]
    .sort(([textA, a], [textB, b]) => compareText(a.at, b.at) || compareText(textA, textB))
    .map(([, addition]) => addition)
}
