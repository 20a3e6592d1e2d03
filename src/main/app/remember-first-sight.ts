import { app } from 'electron'
import type { Store } from '../persistence/store'
import { longestWords } from '../windows/first-sight'
import type { FirstSight } from '../windows/first-sight'
import type { ShellStateFile } from '../windows/shell-state-file'
import { languageOf } from './user-language'

/** Keeps what the first page of the next start has to be right about, as long as a library is open. Returns how to stop. */
export function rememberFirstSight(store: Store, state: ShellStateFile): () => void {
  const remember = (): void => state.change({ firstSight: toFirstSight(store) })
  remember()
  return store.subscribe((touched) => {
    if (touched.has('settings') || touched.has('goals') || touched.has('packs')) remember()
  })
}

/** Null where the first page could not be right: a goal of that length is not kept beside the windows. */
function toFirstSight(store: Store): FirstSight | null {
  const settings = store.records('settings').get('settings')
  const goal = store.records('goals').get(settings?.activeGoalId ?? '')
  const active = goal === undefined || goal.archivedAt !== null ? undefined : goal
  if (active !== undefined && active.words.length > longestWords) return null
  return {
    language: languageOf(store, app.getLocale()),
    welcomed: settings?.welcomed === true,
    goal: active === undefined ? null : { level: active.level, words: active.words },
    imported: store.records('packs').size > 0,
  }
}
