import type { Disk } from './disk'

/** How long a burst of changes is let go by, and how often a folder is looked at that tells of no changes, in milliseconds. */
const pause = 100
const interval = 10_000

/**
 * Calls back when somebody else may have changed a folder: soon after the system tells so, and from time to time because
 * network shares tell nothing. Returns how to stop.
 */
export function followFolder(
  disk: Disk,
  folder: string,
  isOwn: (name: string) => boolean,
  onChange: () => void,
): () => void {
  let waiting: NodeJS.Timeout | undefined
  const stopWatching = disk.watch(folder, (name) => {
    if (waiting !== undefined || (name !== null && isOwn(name))) return
    waiting = setTimeout(() => {
      waiting = undefined
      onChange()
    }, pause)
    waiting.unref()
  })
  const polling = setInterval(onChange, interval)
  polling.unref()
  return () => {
    stopWatching()
    clearTimeout(waiting)
    clearInterval(polling)
  }
}
