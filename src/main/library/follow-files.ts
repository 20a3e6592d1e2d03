import type { WaitingPack } from '../../shared/content/waiting-pack'
import type { Store } from '../persistence/store'
import { createWorkQueue } from '../turns/work-queue'
import type { ImportedLibrary } from './imported-library'

/** Follows the files of imported packs that are not on this machine yet. */
export interface FileFollower {
  /** Looks which packs are waiting for files, and tells when that has changed. */
  look(): Promise<void>
  stop(): void
}

/**
 * Creates the follower. Records and files of a folder that is kept in step arrive in any order: a pack may be known before
 * its text is here. `follow` calls back when the folder of files may have changed, and returns how to stop.
 */
export function followFiles(parts: {
  readonly store: Pick<Store, 'subscribe'>
  readonly library: Pick<ImportedLibrary, 'waiting' | 'lookAgain'>
  readonly follow: (onChange: () => void) => () => void
  readonly onWaiting: (packs: readonly WaitingPack[]) => void
  readonly onArrived: (packs: readonly WaitingPack[]) => void
}): FileFollower {
  const { store, library, follow, onWaiting, onArrived } = parts
  let told = '[]'
  let stopFollowing: (() => void) | undefined
  let stopped = false
  const turns = createWorkQueue()

  function inTurn(work: () => Promise<void>): Promise<void> {
    return turns.run(async () => {
      if (!stopped) await work()
    })
  }

  async function lookNow(): Promise<void> {
    const packs = await library.waiting()
    if (packs.length === 0) {
      stopFollowing?.()
      stopFollowing = undefined
    } else stopFollowing ??= follow(() => void inTurn(lookAgain))
    const state = JSON.stringify(packs)
    if (state === told) return
    told = state
    onWaiting(packs)
  }

  async function lookAgain(): Promise<void> {
    const arrived = await library.lookAgain()
    if (arrived.length > 0) onArrived(arrived)
    await lookNow()
  }

  const stopListening = store.subscribe((touched) => {
    if (touched.has('packs')) void inTurn(lookNow)
  })
  return {
    look: () => inTurn(lookNow),
    stop() {
      stopped = true
      stopListening()
      stopFollowing?.()
    },
  }
}
