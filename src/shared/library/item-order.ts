import { compareText } from '../base/compare-text'
import type { ItemKind, ItemSummary } from '../content/item'

/** The orders in which items can be listed. */
export const itemOrders = ['kind', 'title', 'level', 'minutes', 'year'] as const
/** One of the orders. */
export type ItemOrder = (typeof itemOrders)[number]

const kindRank: Readonly<Record<ItemKind, number>> = { essay: 0, advice: 1, source: 2 }

/** Sorts items; ties are broken by title, then id, so that the order never wavers. */
export function sortItems(
  items: readonly ItemSummary[],
  order: ItemOrder,
  locale: string,
): readonly ItemSummary[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true, ignorePunctuation: true })
  const rank: Readonly<Record<ItemOrder, (item: ItemSummary) => number>> = {
    kind: (item) => kindRank[item.kind],
    title: () => 0,
    level: (item) => item.levels[0] ?? 9,
    minutes: (item) => item.minutes,
    year: (item) => -(item.year ?? 0),
  }
  return [...items].sort(
    (a, b) =>
      rank[order](a) - rank[order](b) || collator.compare(a.title, b.title) || compareText(a.id, b.id),
  )
}
