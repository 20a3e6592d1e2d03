import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { ReanchorReport } from '../../shared/annotations/plan-reanchoring'
import type { AppError } from '../../shared/base/app-error'
import { createId } from '../../shared/base/id'
import type { Result } from '../../shared/base/result'
import type { ItemSummary } from '../../shared/content/item'
import { chooseLanguage } from '../../shared/language/choose-language'
import { lookUpWords } from '../../shared/language/look-up-words'
import { createBlobStore } from '../blobs/blob-store'
import { createImportService } from '../import/import-service'
import type { ImportService } from '../import/import-service'
import type { ImportStep } from '../import/import-ports'
import { createImportedDocuments } from '../library/imported-documents'
import { createImportedLibrary } from '../library/imported-library'
import type { ImportedLibrary } from '../library/imported-library'
import type { Store } from '../persistence/store'
import { createOwnDocuments, joinOwnDocuments } from '../search/own-documents'
import type { OwnDocuments } from '../search/own-documents'

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
}

/** Sets up importing over the user's store and the folder of blobs. */
export function createImporting(parts: {
  readonly places: { readonly data: string; readonly workers: string }
  readonly store: Store
  /** Everything that comes with the app, by id, and the packs it comes in. */
  readonly summaries: ReadonlyMap<string, ItemSummary>
  readonly bundledPacks: readonly string[]
  readonly surroundings: Surroundings
  readonly beforeImport: () => Promise<Result<unknown, AppError>>
  readonly reanchor: (itemIds?: readonly string[]) => Promise<Result<ReanchorReport, AppError>>
}): Importing {
  const { places, store, summaries, bundledPacks, surroundings, beforeImport, reanchor } = parts
  const blobs = createBlobStore(join(places.data, 'blobs'))
  const library = createImportedLibrary(store, blobs)
  const documents = createImportedDocuments(store, library, (done, total) =>
    surroundings.onImportProgress('index', done, total),
  )
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
    words: (key) => {
      const wanted = store.records('settings').get('settings')?.language ?? 'system'
      return lookUpWords(chooseLanguage(wanted, surroundings.locale()), key)
    },
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
  }
}
