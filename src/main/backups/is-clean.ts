import type { StoreState } from '../persistence/store'

/** What the store may tell without anything being amiss with the records themselves. */
const harmless = new Set([
  'conflict-copies-merged',
  'other-version-kept',
  'file-foreign',
  'disk-nearly-full',
  // Met while the store was open: what it holds had been read before, whole.
  'damage-met',
  'damage-met-in-place',
])

/** Whether a store opened with everything that was saved in it, so that a copy of it is a good one. */
export function isClean({ notices }: Pick<StoreState, 'notices'>): boolean {
  return notices.every(({ code }) => harmless.has(code))
}
