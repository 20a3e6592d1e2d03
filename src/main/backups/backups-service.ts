import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { BackupInfo, BackupReason, RiskyAct } from '../../shared/backups/backup'
import { isDailyDue } from '../../shared/backups/plan-retention'
import { isClean } from './is-clean'
import { toLocalDay } from '../../shared/base/local-day'
import type { Store } from '../persistence/store'
import type { StoredData } from '../persistence/stored-data'
import { createWorkQueue } from '../turns/work-queue'
import type { BackupFacts, BackupShelf } from './backup-shelf'

/** Makes back-ups of an open store. */
export interface Backups {
  /**
   * Makes a back-up before an act that may alter much at once. The act must not be done when it fails: with
   * `backup-not-made`, or with `backup-not-clean` when the data did not open clean.
   */
  before(act: RiskyAct): Promise<Result<BackupInfo, AppError>>
  /** Makes one because the user says so. Fails as `before` does. */
  makeByHand(): Promise<Result<BackupInfo, AppError>>
  /** Makes the daily one when it is due; null when it is not. */
  makeDaily(): Promise<Result<BackupInfo | null, AppError>>
  /** Whether the data opened clean, so that back-ups are made. */
  readonly clean: boolean
  /** Stops and lets the back-up that is being made come to its end. */
  close(): Promise<void>
}

/** The present time, told by the caller so that tests can say what it is. */
export type Clock = () => Date

/** How often it is asked whether the daily back-up is due, in milliseconds. */
const askEvery = 10 * 60_000
/** The first time is put off until the window has long been drawn. */
const askFirstAfter = 20_000

/** Creates the service. It makes no back-up by itself; `watchDaily` does. */
export function createBackups(shelf: BackupShelf, store: Store, clock: Clock): Backups {
  // What was repaired on opening may lack something: it never takes the place of a good back-up.
  const clean = (): boolean => store.state.mode === 'read-write' && isClean(store.state)
  const turns = createWorkQueue()
  let changes = 0
  const stopCounting = store.subscribe(() => (changes += 1))

  function make(reason: BackupReason): Promise<Result<BackupInfo, AppError>> {
    return turns.run(async () => {
      if (!clean()) return failure(createAppError('backup-not-clean'))
      const added = await shelf.add(store.snapshot(), toFacts(reason, clock()))
      if (added.ok && reason === 'daily') changes = 0
      return added
    })
  }

  async function makeDaily(): Promise<Result<BackupInfo | null, AppError>> {
    if (!clean() || isEmpty(store)) return success(null)
    const last = (await shelf.list()).find(({ turn }) => turn !== null) ?? null
    return isDailyDue(last, toLocalDay(clock()), changes) ? make('daily') : success(null)
  }

  return {
    before: (act) => make(`before-${act}`),
    makeByHand: () => make('by-hand'),
    makeDaily,
    get clean() {
      return clean()
    },
    async close() {
      stopCounting()
      await turns.idle()
    },
  }
}

/**
 * Makes the back-up before data is brought into a new form, which happens while the store is opened. Rejects with the
 * disk's reason when it cannot be made; the data is then used as it is.
 */
export async function backUpBeforeMigration(
  shelf: BackupShelf,
  data: StoredData,
  clock: Clock,
): Promise<void> {
  const added = await shelf.add(data, toFacts('before-migrate', clock()))
  if (!added.ok) throw new Error(String(added.error.details['reason']))
}

/** Makes the daily back-up by itself while the app runs. Returns how to stop. */
export function watchDaily(backups: Backups, onFailure: (error: AppError) => void): () => void {
  const ask = (): void => {
    void backups.makeDaily().then((made) => {
      if (!made.ok) onFailure(made.error)
    })
  }
  const first = setTimeout(ask, askFirstAfter)
  const later = setInterval(ask, askEvery)
  first.unref()
  later.unref()
  return () => {
    clearTimeout(first)
    clearInterval(later)
  }
}

function toFacts(reason: BackupReason, now: Date): BackupFacts {
  return { reason, madeAt: now.toISOString(), day: toLocalDay(now) }
}

function isEmpty(store: Store): boolean {
  return (
    ['goals', 'annotations', 'lists', 'log', 'contrasts', 'searches', 'packs', 'lenses'] as const
  ).every((collection) => store.records(collection).size === 0)
}
