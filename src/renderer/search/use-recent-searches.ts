import { readRecentSearches, rememberSearch } from '../../shared/searches/recent-searches'
import { api } from '../api'
import { commit, now, useRecords } from '../store/records-store'

const id = 'recent-searches'

/** The searches that led somewhere, the newest first. */
export function useRecentSearches(): readonly string[] {
  const drafts = useRecords('drafts')
  return readRecentSearches(drafts?.find((draft) => draft.id === id)?.text ?? '')
}

/** Remembers a search that led somewhere; half-typed ones never come here. */
export async function keepSearch(query: string): Promise<void> {
  const stored = await api.records.get({ collection: 'drafts', id })
  const before = stored !== null && 'text' in stored && typeof stored.text === 'string' ? stored.text : ''
  const text = rememberSearch(readRecentSearches(before), query).join('\n')
  if (text !== before) await commit('draft', [{ collection: 'drafts', put: { id, text, at: now() } }], false)
}

/** Forgets all of them. */
export async function forgetSearches(): Promise<void> {
  await commit('searches-forgotten', [{ collection: 'drafts', remove: id }])
}
