import { Low } from 'lowdb'
import type { AppError } from '../../shared/base/app-error'
import { createAppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { Change, Operation } from '../../shared/store/change'
import { collectionNames } from '../../shared/store/collections'
import type { CollectionName, Collections } from '../../shared/store/collections'
import { applyChange } from './apply-change'
import type { PastChange, StoredData } from './stored-data'
import { emptyData } from './stored-data'
import type { DurableFile } from './durable-file'
import type { Store } from './store'

/** How many changes can be taken back. */
const longestHistory = 200

type Listener = Parameters<Store['subscribe']>[0]

/**
 * Opens the store over a durable file. lowdb holds the data in memory; it is handed new data only after the file has it,
 * so memory never runs ahead of the disk.
 */
export async function openFileStore(file: DurableFile): Promise<Store> {
  const opened = await file.open()
  const low = new Low<StoredData>({ read: async () => opened.data, write: async () => undefined }, emptyData)
  await low.read()
  // A file written before a collection was thought of lacks it.
  low.data = { ...low.data, records: { ...emptyData.records, ...low.data.records } }
  const records = toMaps(low.data)
  const listeners = new Set<Listener>()
  let queue: Promise<unknown> = Promise.resolve()

  async function save(
    operations: readonly Operation[],
    next: Pick<StoredData, 'past' | 'future'>,
  ): Promise<Result<void, AppError>> {
    if (opened.mode === 'read-only') return failure(createAppError('read-only'))
    const data: StoredData = { ...applyChange(low.data, operations), ...next }
    const written = await file.write(data)
    if (!written.ok) return written
    low.data = data
    const touched = applyToMaps(records, operations)
    for (const listener of listeners) listener(touched)
    return success(undefined)
  }

  function inOrder<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work)
    queue = result.catch(() => undefined)
    return result
  }

  /** Moves the newest change of one pile to the other, with the operations that turn it round. */
  function turn(from: 'past' | 'future'): Promise<Result<string | null, AppError>> {
    return inOrder(async () => {
      const pile = low.data[from]
      const change = pile[pile.length - 1]
      if (change === undefined) return success(null)
      const back = invert(low.data, change.operations)
      const opposite = from === 'past' ? 'future' : 'past'
      const other = [...low.data[opposite], { ...change, operations: back }]
      const piles = {
        past: low.data.past,
        future: low.data.future,
        [from]: pile.slice(0, -1),
        [opposite]: other,
      }
      const saved = await save(change.operations, piles)
      return saved.ok ? success(change.label) : saved
    })
  }

  return {
    // A map by collection name holds records of that collection; the compiler cannot follow the key.
    records: <C extends CollectionName>(collection: C) =>
      records[collection] as unknown as ReadonlyMap<string, Collections[C]>,
    commit: (change: Change) =>
      inOrder(() => {
        if (change.undoable === false)
          return save(change.operations, { past: low.data.past, future: low.data.future })
        const undo: PastChange = { label: change.label, operations: invert(low.data, change.operations) }
        return save(change.operations, { past: [...low.data.past, undo].slice(-longestHistory), future: [] })
      }),
    undo: () => turn('past'),
    redo: () => turn('future'),
    history: () => ({ undo: lastLabel(low.data.past), redo: lastLabel(low.data.future) }),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => low.data,
    refresh: async () => success(undefined),
    watchState: () => () => undefined,
    state: { mode: opened.mode, notices: opened.notices, folder: file.folder },
    close: () => inOrder(() => Promise.resolve()),
  }
}

function lastLabel(pile: readonly PastChange[]): string | null {
  return pile[pile.length - 1]?.label ?? null
}

/** The operations that put every touched record back as it is now, last touched first. */
function invert(data: StoredData, operations: readonly Operation[]): readonly Operation[] {
  const inverse = operations.map((operation): Operation => {
    const id = 'put' in operation ? operation.put.id : operation.remove
    const before = data.records[operation.collection][id]
    // Collection and record belong together by construction; the union cannot be narrowed by a computed key.
    return (
      before === undefined
        ? { collection: operation.collection, remove: id }
        : { collection: operation.collection, put: before }
    ) as Operation
  })
  return inverse.reverse()
}

type Maps = Record<CollectionName, Map<string, { readonly id: string }>>

function toMaps(data: StoredData): Maps {
  return Object.fromEntries(
    collectionNames.map((name) => [name, new Map(Object.entries(data.records[name]))]),
  ) as unknown as Maps
}

function applyToMaps(
  maps: Maps,
  operations: readonly Operation[],
): ReadonlyMap<CollectionName, ReadonlySet<string>> {
  const touched = new Map<CollectionName, Set<string>>()
  for (const operation of operations) {
    const id = 'put' in operation ? operation.put.id : operation.remove
    if ('put' in operation) maps[operation.collection].set(id, operation.put)
    else maps[operation.collection].delete(id)
    touched.set(operation.collection, (touched.get(operation.collection) ?? new Set()).add(id))
  }
  return touched
}
