import type { Operation } from '../../shared/store/change'
import { collectionNames } from '../../shared/store/collections'
import type { CollectionName } from '../../shared/store/collections'
import type { StoredStamp } from './stamp'

/** What the store holds, as plain data. */
export interface StoredData {
  readonly records: Readonly<Record<CollectionName, Readonly<Record<string, { readonly id: string }>>>>
  /** What undo would do, oldest first; it outlives a restart. */
  readonly past: readonly PastChange[]
  /** What redo would do, oldest first. */
  readonly future: readonly PastChange[]
}

/** The operations that take back (or do again) one change. */
export interface PastChange {
  readonly label: string
  readonly operations: readonly Operation[]
  /** The stamp of the change that was made; absent in files of schema 1. */
  readonly change?: StoredStamp
}

/** A store in which nothing has been made yet. */
export const emptyData: StoredData = {
  records: Object.fromEntries(collectionNames.map((name) => [name, {}])) as unknown as StoredData['records'],
  past: [],
  future: [],
}
