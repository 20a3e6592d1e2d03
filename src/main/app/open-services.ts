import { join } from 'node:path'
import type { AppError } from '../../shared/base/app-error'
import { createAnnotationsService } from '../annotations/annotations-service'
import type { AnnotationsService } from '../annotations/annotations-service'
import { createLibraryService } from '../library/library-service'
import type { LibraryService } from '../library/library-service'
import { openStore } from '../persistence/open-store'
import type { Store } from '../persistence/store'
import { createRecordsService } from '../records/records-service'
import type { RecordsService } from '../records/records-service'
import { createOwnDocuments } from '../search/own-documents'
import { createSearchService } from '../search/search-service'
import type { SearchService } from '../search/search-service'

/** Everything that answers calls. */
export interface Services {
  readonly store: Store
  readonly records: RecordsService
  readonly annotations: AnnotationsService
  readonly library: LibraryService
  readonly search: SearchService
  /** What search put right by itself, such as an index that was built anew. */
  readonly searchNotices: readonly AppError[]
  close(): Promise<void>
}

/** Where the parts live: the user's data, the built library, the built workers. */
export interface Places {
  readonly data: string
  readonly content: string
  readonly workers: string
}

/** Opens the user's data and what works on it. Begins before Electron is ready and touches nothing of it. */
export async function openServices(places: Places): Promise<Services> {
  const store = await openStore({ folder: join(places.data, 'data') })
  const library = createLibraryService(places.content)
  const searchNotices: AppError[] = []
  const summaries = new Map((await library.catalogue()).summaries.map((summary) => [summary.id, summary]))
  const search = createSearchService({
    workerPath: join(places.workers, 'search-worker.js'),
    contentFolder: places.content,
    cacheFolder: store.state.mode === 'read-write' ? join(places.data, 'search') : null,
    own: createOwnDocuments(store, (id) => summaries.get(id)),
    onNotice: (notice) => searchNotices.push(notice),
  })
  return {
    store,
    records: createRecordsService(store),
    annotations: createAnnotationsService(store),
    library,
    search,
    searchNotices,
    async close() {
      await search.close()
      await store.close()
    },
  }
}
