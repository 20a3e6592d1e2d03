import { foldEntry } from '../../shared/fit-check/filter-log'
import type { LogEntry } from '../../shared/fit-check/log-entry'

/** So many entries are made ready in one go; takes a few milliseconds. */
const slice = 200

/**
 * Makes the entries of a long log ready to be filtered by words, while the window has nothing else to do, so that the first
 * key in the field does not have to. Returns how to stop.
 */
export function foldInSlices(entries: readonly LogEntry[]): () => void {
  let next = 0
  let handle = window.requestIdleCallback(work)
  function work(): void {
    for (const entry of entries.slice(next, next + slice)) foldEntry(entry)
    next += slice
    if (next < entries.length) handle = window.requestIdleCallback(work)
  }
  return () => window.cancelIdleCallback(handle)
}
