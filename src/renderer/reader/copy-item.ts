import { citeItem } from '../../shared/export/cite-item'
import { formatItemLink } from '../../shared/links/item-link'
import { api } from '../api'
import { fetchItem, useLibrary } from '../store/library-store'

/** Copies an item's citation, with the words that are selected in it as a quotation. */
export async function copyCitation(id: string): Promise<void> {
  const quote = window.getSelection()?.toString() ?? ''
  const item = await fetchItem(id)
  if (item === null) return
  const pack = useLibrary.getState().catalogues.find(({ manifest }) => manifest.id === item.packId)
  await api.app.copyText({ text: citeItem(item, pack?.manifest.title ?? 'Levelwise', quote) })
}

/** Copies the link that opens an item from any other program. */
export async function copyLink(id: string): Promise<void> {
  await api.app.copyText({ text: formatItemLink(id) })
}
