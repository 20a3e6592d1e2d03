import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** With fewer bytes of objects there is nothing worth the pause. */
const worthIt = 48 * 1024 * 1024

/**
 * Collects what reading a large library has left behind in this thread, once the window stands and nobody waits: V8 would do
 * so only when it needs room, and until then the process stays twice as large. Takes some tens of milliseconds; a small
 * library pays nothing. Node has no other door to the collector than its flag.
 */
export function giveBackMemory(): void {
  if (process.memoryUsage().heapUsed < worthIt) return
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  setFlagsFromString('--no-expose-gc')
  collect()
  // What the first round let go is only handed back by the next.
  collect()
}
