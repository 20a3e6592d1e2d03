import type { ItemSummary } from '../content/item'
import { stripLetter } from '../levels/strip-letter'
import { stripMarkup } from '../levels/strip-markup'
import type { CheckedItem, CheckedText } from './log-entry'

/** Freezes what an entry keeps of an item. */
export function toCheckedItem(item: ItemSummary): CheckedItem {
  const { id, version, kind, title, levels, adviser, sources } = item
  return { kind: 'item', itemId: id, itemVersion: version, itemKind: kind, title, levels, adviser, sources }
}

/** Longest title made from pasted text, in characters. */
const longestTitle = 70

/** So much of a text is looked at for a title, in UTF-16 units. */
const titleWithin = 5_000

/** Freezes pasted advice whole. The first words that say something serve as title: neither a greeting nor a bullet. */
export function toCheckedText(text: string, adviser: string): CheckedText {
  const line = firstLine(stripLetter(stripMarkup(text.slice(0, titleWithin)))) || firstLine(text)
  const end = line.lastIndexOf(' ', longestTitle)
  const title = line.length <= longestTitle ? line : `${line.slice(0, end > 0 ? end : longestTitle)} …`
  return { kind: 'pasted', text, title, adviser: adviser.trim() === '' ? null : adviser.trim() }
}

/** A sentence of thanks before the one that matters. */
const thanks = /^(?:many )?(?:thanks|thank you|vielen dank|danke)\b[^.!?]{0,200}[.!?] (?=\S)/i

function firstLine(text: string): string {
  const [line = ''] = text.replace(/^[\s•·*#–—-]+/u, '').split('\n', 1)
  return line.slice(0, 500).replace(/\s+/g, ' ').replace(thanks, '').trim()
}
