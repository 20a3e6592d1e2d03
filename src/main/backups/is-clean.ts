import type { StoreState } from '../persistence/store'

/** What opening may tell without anything being amiss with the records themselves. */
const harmless = new Set(['conflict-copies-merged', 'other-version-kept', 'file-foreign', 'disk-nearly-full'])

/** Whether a store opened with everything that was saved in it, so that a copy of it is a good one. */
export function isClean({ notices }: Pick<StoreState, 'notices'>): boolean {
  return notices.every(({ code }) => harmless.has(code))
}
