import { itemKinds } from '../../shared/content/item'
import { unpack } from '../../shared/ipc/packed'
import type { SearchAnswer } from '../../shared/search/answer-query'
import type { SearchHit } from '../../shared/search/search-corpus'
import { api } from '../api'
import { openExport } from './export-store'

/** So many hits are asked for at a time. */
const hitsAtATime = 1000
const kinds: ReadonlySet<string> = new Set(itemKinds)

/** Tells whether a hit is an item of the library, which an export can hold; hits may also be the user's own records or help. */
export function isItemHit({ kind }: SearchHit): boolean {
  return kinds.has(kind)
}

/** Opens the export of everything in the library that a search finds, the best first. */
export async function exportSearch(text: string): Promise<void> {
  const ids: string[] = []
  for (let offset = 0, total = 1; offset < total; offset += hitsAtATime) {
    const question = { text, offset, limit: hitsAtATime, finished: true }
    const answer: SearchAnswer = unpack(await api.search.query(question))
    total = answer.total
    ids.push(...answer.hits.filter(isItemHit).map(({ id }) => id))
  }
  openExport({ kind: 'items', ids, title: text })
}
