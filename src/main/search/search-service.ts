import type { AppError } from '../../shared/base/app-error'
import { createAppError } from '../../shared/base/app-error'
import type { SearchAnswer, SearchQuestion } from '../../shared/search/answer-query'
import type { SearchDocument } from '../../shared/search/search-document'
import type { OwnDocuments } from './own-documents'
import type { SearchFigures, SearchUpdate } from './search-protocol'
import { startWorker } from './worker-client'
import type { WorkerClient } from './worker-client'

/** Finds everything that can be found, off the main thread. */
export interface SearchService {
  query(question: SearchQuestion): Promise<SearchAnswer>
  /**
   * Adds, replaces and removes documents; resolves when a query would see it. Long work is done in slices between which
   * queries are answered; when it is called off, what was added so far stays and the promise resolves all the same.
   */
  update(update: SearchUpdate, watch?: UpdateWatch): Promise<void>
  /** Resolves when the library and the user's records can be found. */
  ready(): Promise<void>
  figures(): Promise<SearchFigures>
  /** Keeps the user's segment for the next start and ends the worker. */
  close(): Promise<void>
}

/** How to follow a long update and call it off. */
export interface UpdateWatch {
  onProgress?(done: number, total: number): void
  readonly signal?: AbortSignal
}

/** What the service is made of. */
export interface SearchOptions {
  /** The built worker. */
  readonly workerPath: string
  /** The built library. */
  readonly contentFolder: string
  /** Where the user's segment is kept; null keeps it in memory only. */
  readonly cacheFolder: string | null
  readonly own: OwnDocuments
  /** The worker starts when this resolves, or earlier when something is asked; at once where it is absent. */
  readonly startWhen?: Promise<void>
  /** Told what was put right by itself, such as a damaged segment that was built anew. */
  readonly onNotice: (notice: AppError) => void
}

/** A started worker, and when it has read what there is. */
interface Client {
  readonly worker: WorkerClient
  readonly opened: Promise<void>
}

/** Roughly so many characters are indexed at a time, so that a query never waits long behind an update. */
const sliceLength = 200_000
/** A worker that ends so often without doing anything in between is not started again. */
const mostStarts = 5

/** Creates the service. Its worker starts at once or when it is told to, so that it does not compete with the first paint. */
export function createSearchService(options: SearchOptions): SearchService {
  const { own, onNotice } = options
  let starts = 0
  let closed = false
  let client: Client | undefined
  // Before the worker has started there is nothing to tell it: it compares its documents with the records first of all.
  const stop = own.subscribe(async (change) => {
    if (client !== undefined) await update(change).catch(ignoreEnded)
  })
  if (options.startWhen === undefined) running()
  else void options.startWhen.then(() => (closed ? undefined : running()))

  function running(): Client {
    client ??= start()
    return client
  }

  function start(): Client {
    starts += 1
    const worker = startWorker(options.workerPath, restart)
    const opened = open(worker)
    // Whoever asks waits for `opened` and hears of the failure; nobody may be asking yet.
    opened.catch(ignoreEnded)
    return { worker, opened }
  }

  async function open(worker: WorkerClient): Promise<void> {
    const { contentFolder, cacheFolder } = options
    for (const notice of await worker.ask('open', { contentFolder, cacheFolder })) onNotice(notice)
    const { wanted } = await worker.ask('compare', await own.stamps())
    if (wanted.length > 0) await send(worker, { put: await own.read(wanted), remove: [] }, {})
  }

  function restart(): void {
    if (closed) return
    if (starts >= mostStarts) {
      onNotice(createAppError('search-stopped'))
      return
    }
    client = start()
  }

  async function update(change: SearchUpdate, watch: UpdateWatch = {}): Promise<void> {
    const { worker, opened } = running()
    await opened
    await send(worker, change, watch)
  }

  /** Asks once more when the worker ended in between: the new one has the same documents. */
  async function ask<O>(task: (worker: WorkerClient) => Promise<O>): Promise<O> {
    const used = running()
    try {
      await used.opened
      return await task(used.worker)
    } catch (error) {
      const next = running()
      if (closed || used === next) throw error
      await next.opened
      return task(next.worker)
    }
  }

  return {
    async query(question) {
      const answer = await ask((worker) => worker.ask('query', question))
      starts = 1
      return answer
    },
    update,
    ready: () => ask(async () => undefined),
    figures: () => ask((worker) => worker.ask('figures', null)),
    async close() {
      stop()
      const last = client
      await last?.opened.then(() => last.worker.ask('save', null)).catch(ignoreEnded)
      closed = true
      await client?.worker.close()
    },
  }
}

async function send(worker: WorkerClient, { put, remove }: SearchUpdate, watch: UpdateWatch): Promise<void> {
  if (remove.length > 0) await worker.ask('update', { put: [], remove })
  let done = 0
  for (const slice of cutIntoSlices(put)) {
    if (watch.signal?.aborted === true) return
    await worker.ask('update', { put: slice, remove: [] })
    done += slice.length
    watch.onProgress?.(done, put.length)
  }
}

function cutIntoSlices(documents: readonly SearchDocument[]): readonly (readonly SearchDocument[])[] {
  const slices: SearchDocument[][] = []
  let room = 0
  for (const document of documents) {
    if (room <= 0) {
      slices.push([])
      room = sliceLength
    }
    slices[slices.length - 1]?.push(document)
    room -= document.passages.reduce((sum, { text }) => sum + text.length, 100)
  }
  return slices
}

/** A worker that ended is started again with all documents, or search was closed; either way nothing is lost. */
function ignoreEnded(): void {}
