/** The groups of a menu one after another, with a line between those that hold something. */
export function joinWithLines<P>(
  groups: readonly (readonly P[])[],
): readonly (P | { readonly kind: 'line' })[] {
  return groups
    .filter((parts) => parts.length > 0)
    .flatMap((parts, index): readonly (P | { readonly kind: 'line' })[] =>
      index === 0 ? parts : [{ kind: 'line' }, ...parts],
    )
}
