import type { Item } from '../content/item'
import { formatItemLink } from '../links/item-link'
import { formatReference } from './format-reference'

/**
 * Cites an item in one line, after the words that were selected in it, if any: a work of others by its reference, a text
 * of a pack by title, pack, link and version, so that a reader can come back to exactly what was read.
 */
export function citeItem(item: Item, packTitle: string, quote = ''): string {
  const words = quote.replace(/\s+/g, ' ').trim()
  const source =
    item.kind === 'source'
      ? formatReference(item.record)
      : `“${item.title}”, ${packTitle}, ${formatItemLink(item.id)}, ${item.version}`
  return words === '' ? source : `“${words}” (${source.replace(/\.$/, '')})`
}
