import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppError } from '../../shared/base/app-error'
import { createAppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { PlaceState } from '../../shared/ipc/calls/backups-calls'
import { openBackupShelf } from '../backups/backup-shelf'
import type { BackupShelf } from '../backups/backup-shelf'
import { opensWith } from '../backups/opens-with'
import { blobsOf } from '../blobs/blob-store'
import { restoreBackup } from '../backups/restore-backup'
import { sha256 } from '../files/sha256'
import { findSyncRoot } from '../place/find-sync-root'
import { holdsLibrary, isPlaceNoted, readLibraryPlace, writeLibraryPlace } from '../place/library-place'
import type { LibraryPlace } from '../place/library-place'
import { copyLibrary, planMove } from '../place/move-library'
import { createFollowingPromise } from './following-promise'
import { createWorkQueue } from '../turns/work-queue'
import { openServices } from './open-services'
import type { Places, Services } from './open-services'

/** The library that is open, and the ways to open another: after a restore, a move, or when it was missing. */
export interface LibrarySession {
  /** The services of the library that is open now; waits while none is. */
  readonly services: Promise<Services>
  /** Back-ups can be looked through even while the library is missing. */
  readonly shelf: BackupShelf
  /** Where the files of imported packs lie. */
  blobs(): string
  state(): Promise<PlaceState>
  restore(backupId: string): Promise<Result<void, AppError>>
  /** Moves the library into a folder, or opens the library that lies there. */
  move(chosen: string): Promise<Result<PlaceState, AppError>>
  locate(chosen: string): Promise<Result<PlaceState, AppError>>
  /** Looks again for the missing library in its place. */
  retry(): Promise<Result<void, AppError>>
  startNew(): Promise<Result<void, AppError>>
  openEarlier(id: string): Promise<Result<void, AppError>>
  close(): Promise<void>
}

/** What the session tells the app. */
export interface SessionListener {
  /** Called for every library that is opened, the first included. */
  onOpened(services: Services): void
  /** The library is another one now: every window is to be loaded anew. */
  onReplaced(): void
}

/** Finds the library and opens it, or waits for the user to say where it is. Defaults never take its place silently. */
export function openLibrarySession(
  places: Omit<Places, 'library'>,
  listener: SessionListener,
): LibrarySession {
  const { data: userData } = places
  const shelf = openBackupShelf(join(userData, 'backups'), () => blobsOf(place.folder))
  const following = createFollowingPromise<Services>()
  let place: LibraryPlace = { folder: join(userData, 'data'), known: false, earlier: [] }
  let kind: PlaceState['kind'] = 'opening'
  let open: Services | undefined
  /** What opens or closes a library, one after another: of two that were opened at once, one would stay open for good. */
  const turns = createWorkQueue()
  const begun = turns.run(begin)
  // Whoever asks for the services hears why they could not be opened; nobody may be asking yet.
  begun.catch(() => undefined)

  async function begin(): Promise<void> {
    const read = await readLibraryPlace(userData)
    place = read.place
    const there = await holdsLibrary(place.folder)
    // Back-ups without a library speak of one that was there.
    const known = place.known || (!there && (await shelf.list()).length > 0)
    if (read.doubtful && !there) kind = 'doubtful'
    else if (known && !there) kind = 'missing'
    else {
      const opening = openAt(place.folder)
      following.follow(opening)
      await opening
    }
  }

  async function openAt(folder: string): Promise<Services> {
    const services = await openServices({ ...places, library: folder }, shelf)
    open = services
    kind = 'open'
    if (await holdsLibrary(folder)) await remember({ ...place, folder, known: true })
    else rememberWhenSaved(services, folder)
    listener.onOpened(services)
    return services
  }

  /** A library is known from its first change on; before that there is nothing whose absence would be a loss. */
  function rememberWhenSaved(services: Services, folder: string): void {
    const stop = services.store.subscribe(() => {
      stop()
      void remember({ ...place, folder, known: true })
    })
  }

  async function remember(next: LibraryPlace): Promise<Result<void, AppError>> {
    if (JSON.stringify(next) === JSON.stringify(place) && next.known && (await isPlaceNoted(userData)))
      return success(undefined)
    const written = await writeLibraryPlace(userData, next)
    if (written.ok) place = next
    return written
  }

  /**
   * Closes the library that is open, lets another be prepared, and opens it; the present folder is kept and listed. When it
   * cannot be prepared the present one is opened again. Calls that come meanwhile wait.
   */
  async function exchange(prepare: () => Promise<Result<string, AppError>>): Promise<Result<void, AppError>> {
    const present = open
    const early = present === undefined ? await prepare() : undefined
    if (early?.ok === false) return early
    let outcome: Result<void, AppError> = success(undefined)
    const opening = (async (): Promise<Services> => {
      await present?.close()
      const prepared = early ?? (await prepare())
      outcome = prepared.ok ? await noteNew(prepared.value) : prepared
      return openAt(prepared.ok && outcome.ok ? prepared.value : place.folder)
    })()
    following.follow(opening)
    await opening
    listener.onReplaced()
    return outcome
  }

  async function noteNew(folder: string): Promise<Result<void, AppError>> {
    const left = (await holdsLibrary(place.folder)) ? [place.folder] : []
    const earlier = [...new Set([...left, ...place.earlier])].filter((each) => each !== folder)
    return remember({ folder, known: await holdsLibrary(folder), earlier })
  }

  async function state(): Promise<PlaceState> {
    const sync = await findSyncRoot(place.folder)
    const earlier = await Promise.all(
      place.earlier.map(async (folder) => ({ id: toId(folder), folder, there: await holdsLibrary(folder) })),
    )
    return {
      kind,
      folder: place.folder,
      syncedBy: sync?.program ?? null,
      earlier: earlier.filter(({ there }) => there).map(({ id, folder }) => ({ id, folder })),
    }
  }

  async function restore(id: string): Promise<Result<void, AppError>> {
    if (open?.backups.clean === true) {
      const kept = await open.backups.before('restore')
      if (!kept.ok) return kept
    }
    const present = open === undefined ? join(userData, 'data') : place.folder
    return exchange(() => restoreBackup({ shelf, id, present }))
  }

  async function move(chosen: string): Promise<Result<PlaceState, AppError>> {
    const target = await planMove(place.folder, chosen)
    if (!target.ok) return target
    const { folder, kind: found } = target.value
    const data = open === undefined ? null : open.store.snapshot()
    const moved = await exchange(async () => {
      if (found === 'library' || data === null) return success(folder)
      const copied = await copyLibrary(place.folder, folder)
      if (!copied.ok) return copied
      return (await opensWith(folder, data))
        ? success(folder)
        : failure(createAppError('move-failed', { folder }))
    })
    return moved.ok ? success(await state()) : moved
  }

  /** Opens the library that lies in a folder; without a folder there is none. */
  async function openThere(folder: string | undefined): Promise<Result<void, AppError>> {
    if (folder === undefined || !(await holdsLibrary(folder)))
      return failure(createAppError('no-library-there', { folder: folder ?? '' }))
    return exchange(async () => success(folder))
  }

  async function startNew(): Promise<Result<void, AppError>> {
    if (open !== undefined) return success(undefined)
    const usable = await isUsable(place.folder)
    return exchange(async () => success(usable ? place.folder : join(userData, 'data')))
  }

  return {
    services: following.promise,
    shelf,
    blobs: () => blobsOf(place.folder),
    async state() {
      // Whether a library is missing is known only after it was looked for.
      await begun.catch(() => undefined)
      return state()
    },
    restore: (id) => turns.run(() => restore(id)),
    move: (chosen) => turns.run(() => move(chosen)),
    locate: (chosen) =>
      turns.run(async () => {
        const located = await openThere(chosen)
        return located.ok ? success(await state()) : located
      }),
    retry: () => turns.run(async () => (open === undefined ? openThere(place.folder) : success(undefined))),
    startNew: () => turns.run(startNew),
    openEarlier: (id) => turns.run(() => openThere(place.earlier.find((each) => toId(each) === id))),
    close: () =>
      turns.run(async () => {
        await open?.close()
      }),
  }
}

/** A folder's id in calls, so that no path comes from a window. */
function toId(folder: string): string {
  return sha256(folder).slice(0, 16)
}

async function isUsable(folder: string): Promise<boolean> {
  return mkdir(folder, { recursive: true, mode: 0o700 }).then(
    () => true,
    () => false,
  )
}
