import { groupBy } from '../base/group-by'

/** What lies on the blocks of a text, by the id of the block. A block that nothing lies on is not in it. */
export function byBlock<T extends { readonly blockId: string }>(
  places: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return groupBy(places, ({ blockId }) => blockId)
}
