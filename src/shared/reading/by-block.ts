/** What lies on the blocks of a text, by the id of the block. A block that nothing lies on is not in it. */
export function byBlock<T extends { readonly blockId: string }>(
  places: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const grouped = new Map<string, T[]>()
  for (const place of places) {
    const before = grouped.get(place.blockId)
    if (before === undefined) grouped.set(place.blockId, [place])
    else before.push(place)
  }
  return grouped
}
