import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ReanchorReport } from '../../shared/annotations/plan-reanchoring'
import type { AppError } from '../../shared/base/app-error'
import { createId } from '../../shared/base/id'
import type { Result } from '../../shared/base/result'
import type { ItemSummary } from '../../shared/content/item'
import type { WaitingPack } from '../../shared/content/waiting-pack'
import { lookUpWords } from '../../shared/language/look-up-words'
import { blobsOf, createBlobStore } from '../blobs/blob-store'
import { createImportService } from '../import/import-service'
import type { ImportService } from '../import/import-service'
import type { ImportStep } from '../import/import-ports'
import { createImportedDocuments } from '../library/imported-documents'
import { createImportedLibrary } from '../library/imported-library'
import { followFiles } from '../library/follow-files'
import type { ImportedLibrary } from '../library/imported-library'
import { followFolder } from '../persistence/follow-folder'
import { nodeDisk } from '../persistence/node-disk'
import type { Store } from '../persistence/store'
import { createOwnDocuments, joinOwnDocuments } from '../search/own-documents'
import type { OwnDocuments } from '../search/own-documents'
import { languageOf } from './user-language'

/** What the services need of the desktop, asked for only when the app is ready. */
export interface Surroundings {
  /** The machine's language, such as `de-AT`. */
  locale(): string
  onImportProgress(step: ImportStep, done: number, total: number): void
}

/** Importing, and what was imported. */
export interface Importing {
  readonly service: ImportService
  readonly library: ImportedLibrary
  /** The user's records and the imported packs, for search. */
  readonly searched: OwnDocuments
  /** The versions of all items by id, bundled and imported; the catalogues of imported packs are read for it. */
  versions(): Promise<ReadonlyMap<string, string>>
  /** Looks which imported packs are waiting for files that are not on this machine yet, and follows their coming. */
  lookForFiles(): Promise<void>
  /** Calls back when packs wait for files (none when all are here), and when those of some have come. Returns how to stop. */
  onFiles(listener: FilesListener): () => void
  close(): void
}

/** Who is told of the files of imported packs. */
export interface FilesListener {
  waiting(packs: readonly WaitingPack[]): void
  arrived(packs: readonly WaitingPack[]): void
}

/** Sets up importing over the user's store and the folder of blobs. */
export function createImporting(parts: {
  readonly places: { readonly data: string; readonly library: string; readonly workers: string }
  readonly store: Store
  /** Everything that comes with the app, by id, and the packs it comes in. */
  readonly summaries: ReadonlyMap<string, ItemSummary>
  readonly bundledPacks: readonly string[]
  readonly surroundings: Surroundings
  readonly beforeImport: () => Promise<Result<unknown, AppError>>
  readonly reanchor: (itemIds?: readonly string[]) => Promise<Result<ReanchorReport, AppError>>
}): Importing {
  const { places, store, summaries, bundledPacks, surroundings, beforeImport, reanchor } = parts
  const blobs = createBlobStore(blobsOf(places.library))
  const library = createImportedLibrary(store, blobs)
  const listeners = new Set<FilesListener>()
  const changes = new Set<Parameters<Store['subscribe']>[0]>()
  // A pack whose files have come is as good as changed, though its record is not.
  const packs: Pick<Store, 'records' | 'subscribe'> = {
    records: (collection) => store.records(collection),
    subscribe(listener) {
      const stop = store.subscribe(listener)
      changes.add(listener)
      return () => {
        stop()
        changes.delete(listener)
      }
    },
  }
  const documents = createImportedDocuments(packs, library, (done, total) =>
    surroundings.onImportProgress('index', done, total),
  )
  const files = followFiles({
    store,
    library,
    follow: (onChange) => followBlobs(blobs.folder, onChange),
    onWaiting: (waiting) => listeners.forEach((listener) => listener.waiting(waiting)),
    onArrived(arrived) {
      const touched = new Map([['packs' as const, new Set(arrived.map(({ id }) => id))]])
      for (const listener of changes) listener(touched)
      for (const listener of listeners) listener.arrived(arrived)
    },
  })
  const own = createOwnDocuments(store, (id) => summaries.get(id) ?? library.summary(id))
  const service = createImportService({
    store,
    library,
    blobs,
    workerPath: join(places.workers, 'import-worker.js'),
    stagingFolder: join(places.data, 'staging'),
    bundled: (id) => summaries.get(id),
    bundledItems: () => summaries.values(),
    bundledPacks: new Set(bundledPacks),
    words: (key) => lookUpWords(languageOf(store, surroundings.locale()), key),
    now: () => new Date().toISOString(),
    newId: () => createId(randomBytes(16)),
    onProgress: (step, done, total) => surroundings.onImportProgress(step, done, total),
    beforeImport,
    reanchor,
    indexed: () => documents.settled(),
  })
  return {
    service,
    library,
    searched: joinOwnDocuments([documents, own]),
    async versions() {
      await library.packs()
      const bundled = [...summaries].map(([id, { version }]) => [id, version] as const)
      return new Map([...bundled, ...library.versions()])
    },
    lookForFiles: files.look,
    onFiles(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: files.stop,
  }
}

/** The folder has to be there to be watched; where it cannot be made, it is looked at from time to time all the same. */
function followBlobs(folder: string, onChange: () => void): () => void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch {
    // The disk may only be read.
  }
  return followFolder(nodeDisk, folder, () => false, onChange)
}
