import { readFile } from 'node:fs/promises'
import type { AppError } from '../../shared/base/app-error'
import { createAppError } from '../../shared/base/app-error'
import { findExpired, judgeClock, lookAtClock, startTrashClock } from '../../shared/trash/trash-clock'
import type { TrashClock } from '../../shared/trash/trash-clock'
import type { Backups } from '../backups/backups-service'
import { writeDurably } from '../files/write-durably'
import type { Store } from '../persistence/store'

/** What a sweep did. */
export interface Swept {
  readonly removed: number
  /** Tells when the machine's clock has jumped since the last sweep. */
  readonly notice: AppError | null
}

/**
 * Removes for good what has lain in the trash for 90 days, after a back-up that still holds it. `file` keeps the time that
 * was lived through; when it is lost, the 90 days begin anew.
 */
export async function sweepTrash(options: {
  readonly store: Store
  readonly backups: Backups
  readonly file: string
  /** Milliseconds since 1970. */
  readonly now: number
}): Promise<Swept> {
  const { store, backups, file, now } = options
  const before = await readClock(file, now)
  const trashed = [...store.records('trash').values()]
  const clock = lookAtClock(
    before,
    now,
    trashed.map(({ id }) => id),
  )
  await writeDurably(file, Buffer.from(`${JSON.stringify(clock)}\n`, 'utf8'))
  const notice = describeJump(before.lastSeen, now)
  // While the clock cannot be right, nothing is deleted by it.
  const expired = notice === null ? findExpired(clock, now, trashed) : []
  if (expired.length === 0) return { removed: 0, notice }
  const kept = await backups.before('bulk-delete')
  if (!kept.ok) return { removed: 0, notice }
  const operations = expired.map((id) => ({ collection: 'trash' as const, remove: id }))
  const removed = await store.commit({ label: 'trash-swept', operations, undoable: false })
  return { removed: removed.ok ? expired.length : 0, notice }
}

/** Sweeps now and every six hours. Returns how to stop. */
export function watchTrash(sweep: () => Promise<Swept>, onNotice: (notice: AppError) => void): () => void {
  const run = (): void => {
    void sweep().then(({ notice }) => {
      if (notice !== null) onNotice(notice)
    })
  }
  run()
  const timer = setInterval(run, 6 * 3_600_000)
  timer.unref()
  return () => clearInterval(timer)
}

function describeJump(lastSeen: number, now: number): AppError | null {
  const jump = judgeClock(lastSeen, now)
  if (jump === 'steady') return null
  const details = {
    now: new Date(now).toISOString().slice(0, 10),
    before: new Date(lastSeen).toISOString().slice(0, 10),
  }
  return jump === 'back' ? createAppError('clock-back', details) : createAppError('clock-ahead', details)
}

async function readClock(file: string, now: number): Promise<TrashClock> {
  try {
    const value = JSON.parse(await readFile(file, 'utf8')) as Partial<TrashClock> | null
    const { lived, lastSeen, firstSeen } = value ?? {}
    if (typeof lived === 'number' && typeof lastSeen === 'number' && typeof firstSeen === 'object')
      return { lived, lastSeen, firstSeen }
  } catch {
    // A clock that is lost begins anew; things only stay longer.
  }
  return startTrashClock(now)
}
