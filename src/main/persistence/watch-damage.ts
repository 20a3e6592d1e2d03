import { join } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { fileErrorCode } from '../files/to-file-error'
import { sha256 } from '../files/sha256'
import type { Disk } from './disk'
import type { Findings, KnownFolder } from './read-folder'
import { keepDamaged } from './set-aside'

/**
 * How long a file that seems damaged is given before it is looked at again, in milliseconds: one that is still being copied
 * into the folder, or that a network share shows in part, is no damage.
 */
const secondLook = 1_000

/** Tells of files that are found damaged, foreign or unreadable while the store is open. */
export interface DamageWatch {
  /** Takes what a reading came upon. What is the same at a second look is told, and its bytes are kept. */
  meet(found: Findings): void
  stop(): void
}

/** What a watch works with. */
export interface DamageWatchParts {
  readonly disk: Disk
  readonly folder: string
  readonly known: KnownFolder
  readonly tell: (notice: AppError) => void
  /** How many records are named somewhere and found nowhere. */
  readonly countMissing: () => number
  /** Reads anew what has changed since the first look. */
  readonly readAgain: () => void
}

type Suspicion = 'damaged' | 'foreign' | 'unreadable'

/** Creates the watch of a folder that is open for writing. Nothing is taken out of the way: the next opening does that. */
export function createDamageWatch(parts: DamageWatchParts): DamageWatch {
  const { disk, folder, known, tell, countMissing, readAgain } = parts
  /** What the first look saw, by name. */
  const suspects = new Map<string, { readonly suspicion: Suspicion; readonly state: Promise<string> }>()
  let timer: NodeJS.Timeout | undefined

  /** The file as it is, so that two looks can be compared. */
  function look(name: string): Promise<string> {
    return disk.read(join(folder, name)).then(sha256, (error: unknown) => fileErrorCode(error))
  }

  async function lookAgain(): Promise<void> {
    const looked = [...suspects]
    suspects.clear()
    timer = undefined
    let changed = false
    for (const [name, { suspicion, state }] of looked) {
      const now = await look(name)
      if (now === 'ENOENT') continue
      if (now === (await state)) await settle(name, suspicion, now)
      else {
        changed = true
        known.doubted.add(name)
      }
    }
    if (changed) readAgain()
  }

  async function settle(name: string, suspicion: Suspicion, state: string): Promise<void> {
    if (suspicion === 'foreign') return tell(createAppError('file-foreign', { file: name, folder }))
    if (suspicion === 'unreadable')
      return tell(createAppError('file-unreadable', { file: name, folder, reason: state }))
    let notice: AppError
    try {
      const keptAs = await keepDamaged(disk, folder, name)
      if (keptAs === null) return
      notice = createAppError('damage-met', { file: keptAs, folder })
    } catch {
      notice = createAppError('damage-met-in-place', { file: name, folder })
    }
    const count = countMissing()
    tell(notice)
    if (count > 0) tell(createAppError('data-incomplete', { folder, count }))
  }

  function suspect(name: string, suspicion: Suspicion): void {
    if (!suspects.has(name)) suspects.set(name, { suspicion, state: look(name) })
  }

  return {
    meet(found) {
      for (const name of [...found.damagedSnapshots, ...found.damagedJournals]) suspect(name, 'damaged')
      for (const name of found.foreign) suspect(name, 'foreign')
      for (const { name } of found.unreadable) suspect(name, 'unreadable')
      if (suspects.size === 0 || timer !== undefined) return
      timer = setTimeout(() => void lookAgain(), secondLook)
      timer.unref()
    },
    stop() {
      clearTimeout(timer)
      suspects.clear()
    },
  }
}
