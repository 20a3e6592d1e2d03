import type { CollectionName } from '../../shared/store/collections'
import type { Memory } from './memory'
import type { StoredData } from './stored-data'

/** Plain data of a memory, made anew only for the collections that were touched. */
export interface StoreViews {
  forget(collections: Iterable<string>): void
  take(): StoredData
}

/** Creates the views of a memory. */
export function createStoreViews(memory: Memory): StoreViews {
  const made = new Map<string, Readonly<Record<string, { readonly id: string }>>>()
  return {
    forget(collections) {
      for (const collection of collections) made.delete(collection)
    },
    take() {
      for (const [name, records] of memory.records)
        if (!made.has(name)) made.set(name, Object.fromEntries(records))
      return {
        // Every collection has its table from the start.
        records: Object.fromEntries(made) as Record<CollectionName, Record<string, { readonly id: string }>>,
        past: memory.past,
        future: memory.future,
      }
    },
  }
}
