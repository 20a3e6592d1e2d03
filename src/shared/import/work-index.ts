import type { ItemSummary } from '../content/item'
import { isSameWork } from '../content/work-keys'
import type { WorkKeys } from '../content/work-keys'

/** Finds the same work again under another id. */
export interface WorkIndex {
  /** The first source of the index that is the same work as this one, itself excepted. */
  find(summary: ItemSummary): ItemSummary | undefined
  /** Adds a source; what is none, or was catalogued without keys, is passed over. */
  add(summary: ItemSummary): void
}

/** Works that share a key are kept up to here, so that a file of ten thousand equal titles is planned as fast as any. */
const mostAlike = 50

/** Builds an index of works. Adding and finding take time that does not grow with its size. */
export function createWorkIndex(summaries: Iterable<ItemSummary> = []): WorkIndex {
  const byKey = new Map<string, ItemSummary[]>()

  function add(summary: ItemSummary): void {
    for (const key of keysOf(summary.work)) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [summary])
      else if (known.length < mostAlike) known.push(summary)
    }
  }

  function find({ id, work }: ItemSummary): ItemSummary | undefined {
    if (work === undefined) return undefined
    for (const key of keysOf(work)) {
      const same = byKey
        .get(key)
        ?.find((each) => each.id !== id && each.work !== undefined && isSameWork(each.work, work))
      if (same !== undefined) return same
    }
    return undefined
  }

  for (const summary of summaries) add(summary)
  return { find, add }
}

function keysOf(work: WorkKeys | undefined): readonly string[] {
  if (work === undefined) return []
  const { doi, page, mainTitle, author } = work
  return [
    ...(doi === null ? [] : [`doi ${doi}`]),
    ...(page === null ? [] : [`page ${page}`]),
    ...(mainTitle === '' ? [] : [`title ${mainTitle} | ${author}`]),
  ]
}
