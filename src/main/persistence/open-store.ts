import { createDurableFile } from './durable-file'
import { openFileStore } from './file-store'
import type { Store } from './store'

/** How a store is opened. */
export interface OpenStoreOptions {
  /** The folder that holds the data. It is made when it is not there and `expectData` is not set. */
  readonly folder: string
  /** `read-only` looks at the folder without writing a byte into it, for checks and previews. `read-write` when absent. */
  readonly access?: 'read-write' | 'read-only'
  /** True when data is known to have been in the folder: finding none is then told as a loss, and nothing is begun anew. */
  readonly expectData?: boolean
}

/** Opens the user's data. Never fails: what is wrong stands in the state of the store that comes back. */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const file = createDurableFile(options.folder)
  if (options.access !== 'read-only') return openFileStore(file)
  return openFileStore({ ...file, open: async () => ({ ...(await file.open()), mode: 'read-only' }) })
}
