import { randomBytes } from 'node:crypto'
import { createId } from '../../shared/base/id'
import type { Disk } from './disk'
import { openJournalStore } from './journal-store'
import { nodeDisk } from './node-disk'
import { seedFolder } from './seed-folder'
import type { Store } from './store'
import type { StoredData } from './stored-data'

/** How a store is opened. */
export interface OpenStoreOptions {
  /** The folder that holds the data. It is made when it is not there and `expectData` is not set. */
  readonly folder: string
  /** `read-only` looks at the folder without writing a byte into it, for checks and previews. `read-write` when absent. */
  readonly access?: 'read-write' | 'read-only'
  /** True when data is known to have been in the folder: finding none is then told as a loss, and nothing is begun anew. */
  readonly expectData?: boolean
  /**
   * Called before data of an earlier schema is brought up to date, with what was read from it. Where it rejects, the data is
   * used as it is and brought up to date by a later opening.
   */
  readonly beforeMigration?: (data: StoredData) => Promise<void>
  /** The disk below; this machine's when absent. */
  readonly disk?: Disk
}

/** Opens the user's data. Never fails: what is wrong stands in the state of the store that comes back. */
export function openStore(options: OpenStoreOptions): Promise<Store> {
  return openJournalStore({
    disk: options.disk ?? nodeDisk,
    folder: options.folder,
    wish: { access: options.access ?? 'read-write', expectData: options.expectData ?? false },
    createWriter: drawWriter,
    now: () => new Date().toISOString(),
    ...(options.beforeMigration === undefined ? {} : { beforeMigration: options.beforeMigration }),
  })
}

/** Fills a new folder with data that was kept elsewhere, its history included. Rejects when the disk does. */
export function fillFolder(folder: string, data: StoredData, disk: Disk = nodeDisk): Promise<void> {
  return seedFolder(disk, folder, drawWriter(), data)
}

function drawWriter(): string {
  return createId(randomBytes(12))
}
