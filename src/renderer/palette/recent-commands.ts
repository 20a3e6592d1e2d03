import { rememberSearch, readRecentSearches } from '../../shared/searches/recent-searches'
import { api } from '../api'
import { commit, now, useRecords } from '../store/records-store'

const id = 'recent-commands'

/** The entries that were chosen in the palette, the newest first, by their ids. */
export function useRecentChoices(): readonly string[] {
  const drafts = useRecords('drafts')
  return readRecentSearches(drafts?.find((draft) => draft.id === id)?.text ?? '')
}

/** Remembers that an entry was chosen. */
export async function rememberChoice(entry: string): Promise<void> {
  const stored = await api.records.get({ collection: 'drafts', id })
  const before = stored !== null && 'text' in stored && typeof stored.text === 'string' ? stored.text : ''
  const text = rememberSearch(readRecentSearches(before), entry).join('\n')
  if (text !== before) await commit('draft', [{ collection: 'drafts', put: { id, text, at: now() } }], false)
}
