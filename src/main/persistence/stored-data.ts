import type { Operation } from '../../shared/store/change'
import { collectionNames } from '../../shared/store/collections'
import type { CollectionName } from '../../shared/store/collections'

/** What the data file holds. */
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
}

/** A store in which nothing has been made yet. */
export const emptyData: StoredData = {
  records: Object.fromEntries(collectionNames.map((name) => [name, {}])) as unknown as StoredData['records'],
  past: [],
  future: [],
}
