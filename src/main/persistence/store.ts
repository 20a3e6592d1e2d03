import type { AppError } from '../../shared/base/app-error'
import type { Result } from '../../shared/base/result'
import type { Change } from '../../shared/store/change'
import type { CollectionName, Collections } from '../../shared/store/collections'
import type { StoredData } from './stored-data'

/**
 * Where everything lives that the user makes. Memory always equals what the disk has: a change is applied to memory only
 * after it is safe, so what a reader of the store sees has been saved.
 */
export interface Store {
  /** All records of a collection by id. The map is live and must not be altered. */
  records<C extends CollectionName>(collection: C): ReadonlyMap<string, Collections[C]>
  /** Makes a change durable, then visible. Resolves with the reason when it could not be saved; memory is then untouched. */
  commit(change: Change): Promise<Result<void, AppError>>
  /** Takes back the last undoable change, also one made before a restart. Resolves with its label, or null when there is none. */
  undo(): Promise<Result<string | null, AppError>>
  /** Does again what was last undone. */
  redo(): Promise<Result<string | null, AppError>>
  /** What undo and redo would do now, as labels. */
  history(): { readonly undo: string | null; readonly redo: string | null }
  /** Calls back after every change with the collections and ids that it touched. Returns how to stop. */
  subscribe(listener: (touched: ReadonlyMap<CollectionName, ReadonlySet<string>>) => void): () => void
  /**
   * Everything at this moment, read-only and cheap: the records themselves are shared and never altered. Later changes do
   * not show in it.
   */
  snapshot(): StoredData
  /** Takes in what other writers have added to the folder since, and tells subscribers. The store also does so by itself. */
  refresh(): Promise<Result<void, AppError>>
  /** What opening found, and whether the store may be written to, as of now. */
  readonly state: StoreState
  /** Calls back when the state changes: a notice was added, or the store went read-only. Returns how to stop. */
  watchState(listener: (state: StoreState) => void): () => void
  /** Writes out what is pending and lets go of the files. */
  close(): Promise<void>
}

/** How the store stands: `notices` are told to the user once, in plain words. */
export interface StoreState {
  readonly mode: 'read-write' | 'read-only'
  readonly notices: readonly AppError[]
  /** The folder that holds the data. */
  readonly folder: string
}
