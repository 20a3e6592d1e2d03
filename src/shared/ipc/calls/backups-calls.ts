import { z } from 'zod'
import type { AppError } from '../../base/app-error'
import type { Result } from '../../base/result'
import type { BackupInfo } from '../../backups/backup'
import type { CollectionPreview } from '../../backups/compare-records'
import { ask, callWith } from '../call'

/** Where the library lies and whether it could be found there. */
export interface PlaceState {
  /** `missing`: it was there once and is not now; `doubtful`: the note of where it lies cannot be read. */
  readonly kind: 'opening' | 'open' | 'missing' | 'doubtful'
  readonly folder: string
  /** The program that keeps the folder in step with other machines, where one is known to. */
  readonly syncedBy: string | null
  /** Folders that held the library before, each with an id to open it by. */
  readonly earlier: readonly { readonly id: string; readonly folder: string }[]
}

/** What a restore would do. */
export interface BackupPreview {
  readonly backup: BackupInfo
  readonly collections: readonly CollectionPreview[]
}

/** A complete copy as it was read back from the disk. */
export interface SavedCopy {
  readonly path: string
  readonly bytes: number
  readonly files: number
  readonly records: number
}

const backup = z.object({ id: z.string().regex(/^backup-\d{6}-[a-z-]{1,30}$/) })

/** The title of the system's own dialog. */
const dialog = z.object({ title: z.string().max(300) })

/** Back-ups, and the place of the library. No call takes a path: folders are chosen in the system's own dialog. */
export const backupsCalls = {
  'backups.list': ask<readonly BackupInfo[]>(),
  'backups.make': ask<Result<BackupInfo, AppError>>(),
  'backups.preview': callWith(backup).returning<Result<BackupPreview, AppError>>(),
  /** Makes a new library from a back-up and opens it; the present one is kept. Every window is loaded anew. */
  'backups.restore': callWith(backup).returning<Result<void, AppError>>(),
  /** Asks where, writes a zip that can be read without the app, and counts it. Null when the user thought better of it. */
  'backups.saveCopy': callWith(
    z.object({
      title: z.string().max(300),
      name: z.string().min(1).max(200),
      documents: z
        .array(
          z.object({
            name: z.string().regex(/^[^\\/]{1,100}(\/[^\\/]{1,150})?\.md$/),
            text: z.string().max(200_000_000),
          }),
        )
        .max(20_000),
    }),
  ).returning<Result<SavedCopy | null, AppError>>(),
  'place.state': ask<PlaceState>(),
  /** Asks for a folder and moves the library there, or opens the one that lies there. Null as above. */
  'place.move': callWith(dialog).returning<Result<PlaceState | null, AppError>>(),
  /** Asks where the missing library lies and opens it. */
  'place.locate': callWith(dialog).returning<Result<PlaceState | null, AppError>>(),
  /** Looks again for the missing library in its place. */
  'place.retry': ask<Result<void, AppError>>(),
  /** Begins a new library in the place of the missing one. */
  'place.startNew': ask<Result<void, AppError>>(),
  'place.openEarlier': callWith(z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) })).returning<
    Result<void, AppError>
  >(),
}
