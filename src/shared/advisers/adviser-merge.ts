import { toAdviserKey } from './adviser-key'

/** The user's statement that two names are one adviser. The id is the key of the name that is shown no more. */
export interface AdviserMerge {
  readonly id: string
  /** The name as it was written. */
  readonly name: string
  /** The name under which both are shown. */
  readonly into: string
  /** ISO time. */
  readonly mergedAt: string
}

/** Merges by the key of the name that is shown no more. */
export type AdviserMerges = ReadonlyMap<string, AdviserMerge>

/** Indexes merges for look-up. */
export function indexMerges(merges: readonly AdviserMerge[]): AdviserMerges {
  return new Map(merges.map((merge) => [merge.id, merge]))
}

/** The name under which an adviser is shown. Chains are followed; a circle ends where it began. */
export function resolveMerge(name: string, merges: AdviserMerges): string {
  let shown = name
  const seen = new Set<string>()
  for (let key = toAdviserKey(name); !seen.has(key); key = toAdviserKey(shown)) {
    seen.add(key)
    const merge = merges.get(key)
    if (merge === undefined) return shown
    shown = merge.into
  }
  return name
}

/**
 * Creates the merge of one adviser into another, or undefined when they already are one. Merging back the other way
 * replaces the earlier merge: remove `replaces` and put `merge` in one change.
 */
export function createAdviserMerge(
  name: string,
  into: string,
  merges: AdviserMerges,
  now: string,
): { readonly merge: AdviserMerge; readonly replaces: string | null } | undefined {
  const id = toAdviserKey(name)
  const target = resolveMerge(into, merges)
  const targetKey = toAdviserKey(into)
  if (id === '' || targetKey === '' || id === targetKey) return undefined
  const merge = { id, name, into: toAdviserKey(target) === id ? into : target, mergedAt: now }
  return { merge, replaces: toAdviserKey(target) === id && merges.has(targetKey) ? targetKey : null }
}
