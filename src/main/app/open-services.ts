import { join } from 'node:path'
import type { AppError } from '../../shared/base/app-error'
import { helpPackId } from '../../shared/content/help-pack'
import type { ExportSource } from '../../shared/export/export-source'
import { backUpBeforeMigration, createBackups } from '../backups/backups-service'
import type { Backups } from '../backups/backups-service'
import { findMentioned, linkBlobs, readMentions } from '../backups/backup-blobs'
import type { Mentions } from '../backups/backup-blobs'
import { blobsOf } from '../blobs/blob-store'
import type { BackupShelf } from '../backups/backup-shelf'
import { createImporting } from './create-importing'
import type { Importing, Surroundings } from './create-importing'
import { createAnnotationsService } from '../annotations/annotations-service'
import type { AnnotationsService } from '../annotations/annotations-service'
import { isThere } from '../files/is-there'
import { createLibrarySource } from '../export/library-source'
import { createLibraryService } from '../library/library-service'
import type { ItemSummary } from '../../shared/content/item'
import type { LibraryService } from '../library/library-service'
import { createLogService } from '../log/log-service'
import type { LogService } from '../log/log-service'
import { openStore } from '../persistence/open-store'
import type { Store } from '../persistence/store'
import type { StoredData } from '../persistence/stored-data'
import { createRecordsService } from '../records/records-service'
import type { RecordsService } from '../records/records-service'
import { giveBackMemory } from '../memory/give-back-memory'
import { createSearchService } from '../search/search-service'
import type { SearchService } from '../search/search-service'

/** Everything that answers calls. */
export interface Services {
  readonly store: Store
  readonly records: RecordsService
  readonly annotations: AnnotationsService
  readonly log: LogService
  readonly backups: Backups
  readonly library: LibraryService
  readonly importing: Importing
  /** What exports are made of. */
  readonly exported: ExportSource
  readonly search: SearchService
  /** What search put right by itself, such as an index that was built anew. */
  readonly searchNotices: readonly AppError[]
  /** Calls back when these services are closed, so that what goes on beside them ends too. */
  onClose(stop: () => void): void
  close(): Promise<void>
}

/** Where the parts live: what the app writes, the user's library in it or elsewhere, the built library, the built workers. */
export interface Places {
  /** Everything that stays on this machine, such as back-ups, drafts and the search index. */
  readonly data: string
  /** The store of the user's records; may lie in a folder that the user chose. */
  readonly library: string
  readonly content: string
  readonly workers: string
  /** Resolves when a window has painted: what the first paint does not need waits for it. */
  readonly painted: Promise<void>
  readonly surroundings: Surroundings
}

/** Opens the user's data and what works on it. Begins before Electron is ready and touches nothing of it. */
export async function openServices(places: Places, shelf: BackupShelf): Promise<Services> {
  const clock = (): Date => new Date()
  const carry = (read: () => StoredData): Promise<void> => carryBlobs(places, shelf, read)
  const store = await openStore({
    folder: places.library,
    async beforeMigration(data) {
      await carry(() => data)
      await backUpBeforeMigration(shelf, data, clock)
    },
  })
  // Before a library had a folder for them, the files of packs lay elsewhere: they come first, the window waits for them once.
  if (store.state.mode === 'read-write') {
    if (await isThere(blobsOf(places.library))) void places.painted.then(() => carry(() => store.snapshot()))
    else await carry(() => store.snapshot())
  }
  const backups = createBackups(shelf, store, clock)
  const library = createLibraryService(places.content)
  const searchNotices: AppError[] = []
  const summaries = await readSummaries(library)
  const importing = createImporting({
    places,
    store,
    summaries,
    bundledPacks: [(await library.catalogue()).manifest.id, helpPackId],
    surroundings: places.surroundings,
    beforeImport: () => backups.before('import'),
    reanchor: (itemIds) => annotations.reanchor(itemIds),
  })
  const search = createSearchService({
    workerPath: join(places.workers, 'search-worker.js'),
    contentFolder: places.content,
    cacheFolder: store.state.mode === 'read-write' ? join(places.data, 'search') : null,
    startWhen: places.painted,
    own: importing.searched,
    onNotice: (notice) => searchNotices.push(notice),
  })
  void places.painted.then(() => search.ready()).then(giveBackMemory, giveBackMemory)
  const records = createRecordsService(store, () => backups.before('bulk-delete'))
  const stops: (() => void)[] = []
  const annotations = createAnnotationsService(
    {
      records: (collection) => store.records(collection),
      commit: (change) => records.commit(change),
      subscribe: (listener) => store.subscribe(listener),
    },
    {
      versions: () => importing.versions(),
      item: async (id) => (await library.item(id)) ?? importing.library.item(id),
    },
    () => new Date().toISOString(),
  )
  return {
    store,
    backups,
    records,
    annotations,
    log: createLogService(store),
    library,
    importing,
    exported: createLibrarySource({
      store,
      annotations,
      library,
      imported: importing.library,
      blobs: blobsOf(places.library),
    }),
    search,
    searchNotices,
    onClose: (stop) => void stops.push(stop),
    async close() {
      for (const stop of stops) stop()
      importing.close()
      await search.close()
      await backups.close()
      await store.close()
    },
  }
}

/** Every bundled item by id, the pages of the help among them, since they are read and marked like any other. */
async function readSummaries(library: LibraryService): Promise<ReadonlyMap<string, ItemSummary>> {
  const [catalogue, help] = await Promise.all([library.catalogue(), library.help()])
  return new Map([...catalogue.summaries, ...help.summaries].map((summary) => [summary.id, summary]))
}

/**
 * Brings files of packs that the data mentions into the library's own folder: from where versions before kept them, and
 * from the back-ups where they have been lost. What cannot be brought is told as missing. The data is gone through only where
 * there is something to bring, and once for both.
 */
async function carryBlobs(places: Places, shelf: BackupShelf, read: () => StoredData): Promise<void> {
  let known: Mentions | undefined
  const mentions = (): Mentions => (known ??= readMentions(read()))
  for (const source of [join(places.data, 'blobs'), join(shelf.folder, 'blobs')]) {
    const names = await findMentioned(source, mentions)
    await linkBlobs(source, blobsOf(places.library), names).catch(() => undefined)
  }
}
