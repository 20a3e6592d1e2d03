import type { Contrast } from '../contrasts/contrast'
import type { Item, ItemSummary } from '../content/item'

/** What an item hangs together with. */
export interface Related {
  readonly essays: readonly ItemSummary[]
  readonly sources: readonly ItemSummary[]
  readonly usedBy: readonly ItemSummary[]
  readonly contrasts: readonly Contrast[]
}

/** Finds the essays and sources that an item names, what names it, and what contradicts it. */
export function findRelated(
  item: Item,
  summaries: readonly ItemSummary[],
  contrasts: readonly Contrast[],
): Related {
  const sources = new Set(item.kind === 'source' ? [] : item.sources)
  const essays = new Set(item.kind === 'advice' ? item.essays : [])
  return {
    essays: summaries.filter((each) => essays.has(each.id)),
    sources: summaries.filter((each) => each.kind === 'source' && sources.has(each.id)),
    usedBy: item.kind === 'source' ? summaries.filter((each) => each.sources.includes(item.id)) : [],
    contrasts: contrasts.filter((contrast) => contrast.sides.includes(item.id)),
  }
}
