import type { ItemSummary } from '../content/item'
import type { CheckedItem, CheckedText } from './log-entry'

/** Freezes what an entry keeps of an item. */
export function toCheckedItem(item: ItemSummary): CheckedItem {
  const { id, version, kind, title, levels, adviser, sources } = item
  return { kind: 'item', itemId: id, itemVersion: version, itemKind: kind, title, levels, adviser, sources }
}

/** Longest title made from pasted text, in characters. */
const longestTitle = 70

/** Freezes pasted advice whole; its first words serve as title. */
export function toCheckedText(text: string, adviser: string): CheckedText {
  const line = text.trim().split('\n', 1)[0]?.slice(0, 500).replace(/\s+/g, ' ').trim() ?? ''
  const end = line.lastIndexOf(' ', longestTitle)
  const title = line.length <= longestTitle ? line : `${line.slice(0, end > 0 ? end : longestTitle)} …`
  return { kind: 'pasted', text, title, adviser: adviser.trim() === '' ? null : adviser.trim() }
}
