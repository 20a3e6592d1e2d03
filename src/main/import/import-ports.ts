import type { AppError } from '../../shared/base/app-error'
import type { Result } from '../../shared/base/result'
import type { ItemSummary } from '../../shared/content/item'
import type { ReanchorReport } from '../../shared/annotations/plan-reanchoring'
import type { BlobStore } from '../blobs/blob-store'
import type { ImportedLibrary } from '../library/imported-library'
import type { Store } from '../persistence/store'

/** What importing needs of the rest of the app. */
export interface ImportPorts {
  readonly store: Pick<Store, 'records' | 'commit'>
  readonly library: Pick<ImportedLibrary, 'packs' | 'summary'>
  readonly blobs: BlobStore
  /** The built worker. */
  readonly workerPath: string
  /** Where a running import keeps what it has read; emptied when it ends. On the disk of the blobs. */
  readonly stagingFolder: string
  /** An item of the bundled library. */
  bundled(id: string): ItemSummary | undefined
  /** All items of the bundled library. */
  bundledItems(): Iterable<ItemSummary>
  readonly bundledPacks: ReadonlySet<string>
  /** Words in the user's language, for the titles of the packs that take what a format brings. */
  words(key: string): string
  now(): string
  newId(): string
  onProgress(step: ImportStep, done: number, total: number): void
  /** Makes a back-up before anything is changed; importing stops when it fails. */
  beforeImport?(): Promise<Result<unknown, AppError>>
  /** Sets the annotations of changed items anew: of those named, or of all. */
  reanchor?(itemIds?: readonly string[]): Promise<Result<ReanchorReport, AppError>>
  /** Resolves when everything that was committed can be found by search. */
  indexed?(): Promise<void>
}

/** What an import is doing: reading files, writing them away, making them findable. */
export type ImportStep = 'read' | 'save' | 'index'
