import { Low } from 'lowdb'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { Change } from '../../shared/store/change'
import type { CollectionName, Collections } from '../../shared/store/collections'
import { fileErrorCode } from '../files/to-file-error'
import { createCompactor } from './compactor'
import type { Disk } from './disk'
import { followFolder } from './follow-folder'
import { findNewest } from './history'
import { areStorable } from './is-storable'
import { keepLost } from './keep-lost'
import { createMemory, takeTouched } from './memory'
import type { LostVersion, Memory } from './memory'
import { finishMigration, prepareMigration } from './migrate'
import { openFolder } from './open-folder'
import type { Wish } from './open-folder'
import { readFolder } from './read-folder'
import { createSaver } from './saver'
import { setAside } from './set-aside'
import type { Store } from './store'
import { createStoreCondition } from './store-condition'
import { createStoreViews } from './store-views'
import type { StoredData } from './stored-data'
import { createDamageWatch } from './watch-damage'
import { createWorkQueue } from '../turns/work-queue'

/** What a store is opened with. */
export interface JournalStoreParts {
  readonly disk: Disk
  readonly folder: string
  readonly wish: Wish
  /** Draws a writer's name: twelve characters of a-z and 0-9 that nobody else will draw. */
  readonly createWriter: () => string
  /** ISO time, for people to read. */
  readonly now: () => string
  /** Called before data of an earlier schema is brought up to date. */
  readonly beforeMigration?: (data: StoredData) => Promise<void>
}

/** Changes that are saved together, with one wait for the disk. */
type Batch = { readonly change: Change; readonly answer: (result: Result<void, AppError>) => void }[]

type Listener = Parameters<Store['subscribe']>[0]

/**
 * Opens the store over journals and snapshots. lowdb holds the data in memory: its `read` is recovery, its `write` a new
 * snapshot. Changes go to the journals first and to lowdb's data only when they are on the disk.
 */
export async function openJournalStore(parts: JournalStoreParts): Promise<Store> {
  const { disk, folder } = parts
  const opened = await openFolder(disk, folder, parts.wish)
  const { known } = opened
  const low = new Low<Memory>(
    { read: async () => opened.memory, write: () => compactor.compact() },
    createMemory(),
  )
  await low.read()
  const memory = low.data
  const condition = createStoreCondition({ mode: opened.mode, notices: opened.notices, folder })
  const views = createStoreViews(memory)
  const listeners = new Set<Listener>()
  const queue = createWorkQueue()
  const rescue = (): Promise<void> => low.write()
  const saver = createSaver({ ...parts, memory, condition, rescue })
  const compactor = createCompactor(disk, folder, memory, known, saver.own)
  const damage = createDamageWatch({
    disk,
    folder,
    known,
    tell: condition.tell,
    countMissing: () => memory.seen.countMissing(known.expected),
    readAgain: () => void refresh(),
  })
  /** The batch that still takes changes. */
  let filling: Batch | undefined
  let compacting: Promise<void> | undefined
  let lost: readonly LostVersion[] = opened.lost
  let closed = false

  const isWritable = (): boolean => condition.state.mode === 'read-write' && !closed

  function tellTouched(): void {
    const touched = takeTouched(memory)
    if (touched.size === 0) return
    views.forget(touched.keys())
    for (const listener of listeners) listener(touched)
  }

  async function save(acts: Parameters<typeof saver.save>[0]): Promise<Result<void, AppError>> {
    if (closed) return failure(createAppError('read-only'))
    const saved = await saver.save(acts)
    tellTouched()
    if (saved.ok && compactor.isDue(saver.size())) compactBeside()
    return saved
  }

  function commit(change: Change): Promise<Result<void, AppError>> {
    if (!areStorable(change.operations)) return Promise.resolve(failure(createAppError('not-storable')))
    return new Promise((answer) => {
      if (filling !== undefined) return void filling.push({ change, answer })
      const batch = (filling = [{ change, answer }])
      void queue.run(() => saveBatch(batch))
    })
  }

  async function saveBatch(batch: Batch): Promise<void> {
    if (filling === batch) filling = undefined
    const saved = await save(
      batch.map(({ change }) => ({
        kind: change.undoable === false ? 'quiet' : 'change',
        label: change.label,
        operations: change.operations,
      })),
    )
    for (const { answer } of batch) answer(saved)
  }

  function turn(pile: 'past' | 'future'): Promise<Result<string | null, AppError>> {
    // What is committed after this call must also be saved after it.
    filling = undefined
    return queue.run(async () => {
      const newest = findNewest(memory, pile)
      if (newest === undefined) return success(null)
      const { label, operations, change: of } = newest
      const kind = pile === 'past' ? 'undo' : 'redo'
      const saved = await save([{ kind, label, operations, ...(of === undefined ? {} : { of }) }])
      return saved.ok ? success(label) : saved
    })
  }

  /** A snapshot that could not be written costs nothing but room: the journals say the same. */
  function compactBeside(): void {
    compacting ??= compactInTurn()
      .catch(() => undefined)
      .finally(() => (compacting = undefined))
  }

  async function compactInTurn(): Promise<void> {
    // The memory is captured in turn; the file is then written while other work goes on.
    const { written } = await queue.run(async () => {
      await saver.rotate()
      if (lost.length > 0) throw new Error('a version that lost has not been kept yet')
      return { written: low.write() }
    })
    await written
    await queue.run(readNew)
    await compactor.clear()
  }

  async function keepAside(): Promise<void> {
    if (lost.length === 0 || !isWritable()) return
    const operations = keepLost(memory, lost, parts.now())
    if (operations.length > 0) {
      const saved = await save([{ kind: 'quiet', label: 'other-version-kept', operations }])
      if (!saved.ok) return
      condition.tell(createAppError('other-version-kept', { count: operations.length }))
    }
    lost = []
  }

  async function readNew(): Promise<void> {
    const found = await readFolder(disk, folder, memory, known, saver.own().journals)
    tellTouched()
    lost = [...lost, ...found.lost]
    if (found.newer !== 'no') condition.lock(createAppError('data-newer', { folder }))
    if (found.copies.length > 0)
      condition.tell(createAppError('conflict-copies-merged', { count: found.copies.length, folder }))
    if (isWritable()) damage.meet(found)
    await keepAside()
  }

  async function refresh(): Promise<Result<void, AppError>> {
    if (closed) return success(undefined)
    return queue.run(async () => {
      try {
        await readNew()
        return success(undefined)
      } catch (error) {
        const code = fileErrorCode(error)
        return failure(
          code === 'ENOENT' || code === 'ENOTDIR'
            ? createAppError('data-folder-gone', { folder })
            : createAppError('data-folder-unreadable', { folder, reason: code }),
        )
      }
    })
  }

  async function putInOrder(): Promise<void> {
    condition.tell(...(await setAside(disk, folder, opened.damaged, isWritable())))
    await keepAside()
    if (opened.formatOne.length === 0 || !isWritable()) return
    try {
      await parts.beforeMigration?.(views.take())
      await prepareMigration(disk, folder, opened.formatOne)
      await low.write()
      await finishMigration(disk, folder, opened.formatOne)
    } catch (error) {
      condition.tell(createAppError('data-not-migrated', { folder, reason: fileErrorCode(error) }))
    }
  }

  async function closeNow(): Promise<void> {
    stopFollowing()
    await compacting
    await queue.run(async () => {
      // Everything is saved already; what cannot be tidied now is gathered by a later opening.
      if (isWritable()) await tidy().catch(() => undefined)
      closed = true
      damage.stop()
      await saver.rotate()
    })
  }

  async function tidy(): Promise<void> {
    await readNew()
    if (lost.length > 0 || !compactor.isWorthwhile(saver.size())) return
    await low.write()
    await saver.rotate()
    await readNew()
    await compactor.clear()
  }

  await putInOrder()
  const isOwn = (name: string): boolean => saver.own().journals.has(name)
  const stopFollowing = isWritable()
    ? followFolder(disk, folder, isOwn, () => void refresh())
    : () => undefined

  return {
    // A map by collection name holds records of that collection; the compiler cannot follow the key.
    records: <C extends CollectionName>(collection: C) =>
      memory.records.get(collection) as unknown as ReadonlyMap<string, Collections[C]>,
    commit,
    undo: () => turn('past'),
    redo: () => turn('future'),
    history: () => ({
      undo: findNewest(memory, 'past')?.label ?? null,
      redo: findNewest(memory, 'future')?.label ?? null,
    }),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => views.take(),
    refresh,
    get state() {
      return condition.state
    },
    watchState: (listener) => condition.watch(listener),
    close: closeNow,
  }
}
