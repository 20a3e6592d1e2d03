import type { Catalogue } from '../../shared/content/pack'
import { toLibraryDocuments } from '../../shared/search/documents/library-documents'
import { toCatalogueDocuments } from '../../shared/search/documents/catalogue-documents'
import { toDocumentId } from '../../shared/search/search-document'
import type { SearchDocument } from '../../shared/search/search-document'
import type { Store } from '../persistence/store'
import type { OwnDocuments } from '../search/own-documents'
import type { DocumentStamp } from '../search/search-protocol'
import { createWorkQueue } from '../turns/work-queue'
import type { ImportedLibrary, LoadedPack } from './imported-library'

/** So many items are read at a time when they are indexed. */
const slice = 100

/** Makes imported packs findable. */
export interface ImportedDocuments extends OwnDocuments {
  /** Resolves when everything that has changed so far has been told to search and can be found. */
  settled(): Promise<void>
}

/**
 * Creates the documents of the imported packs: their items with the level that the user gave them, their contrasts,
 * terms and lists. After each change of packs or levels the difference is told, a slice at a time.
 */
export function createImportedDocuments(
  store: Pick<Store, 'records' | 'subscribe'>,
  library: ImportedLibrary,
  onProgress: (done: number, total: number) => void,
): ImportedDocuments {
  let stamps = new Map<string, string>()
  let packs: readonly LoadedPack[] = []
  const turns = createWorkQueue()

  function stampOf(id: string, version: string): string {
    const tag = store.records('tagged').get(id)
    return tag === undefined ? version : `${version} ${tag.levels.join('')}`
  }

  function listStamps(): Map<string, string> {
    const listed = new Map<string, string>()
    for (const pack of packs) {
      for (const [id, { summary }] of pack.items) listed.set(id, stampOf(id, summary.version))
      const { contrasts, glossary, lists } = pack.catalogue
      const part = pack.record.parts[pack.record.parts.length - 1]?.catalogue ?? ''
      for (const { id } of contrasts) listed.set(toDocumentId('contrast', id), part)
      for (const { id } of glossary) listed.set(toDocumentId('glossary', id), part)
      for (const { id } of lists) listed.set(toDocumentId('list', id), part)
    }
    return listed
  }

  async function read(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const wanted = new Set(ids)
    const documents: SearchDocument[] = []
    for (const pack of packs) {
      const itemIds = [...pack.items.keys()].filter((id) => wanted.has(id))
      const others = toCatalogueDocuments({ ...pack.catalogue, summaries: [] }).some(({ id }) =>
        wanted.has(id),
      )
      if (itemIds.length === 0 && !others) continue
      const items = await library.read(itemIds)
      const catalogue: Catalogue = { ...pack.catalogue, summaries: [] }
      documents.push(
        ...toLibraryDocuments(items, catalogue, pack.asked)
          .filter(({ id }) => wanted.has(id))
          .map((document) => ({ ...document, stamp: stamps.get(document.id) ?? document.stamp })),
      )
    }
    return documents
  }

  return {
    async stamps() {
      packs = await library.packs()
      stamps = listStamps()
      return [...stamps].map(([id, stamp]): DocumentStamp => ({ id, stamp }))
    },
    read,
    settled: () => turns.idle(),
    subscribe: (listener) =>
      store.subscribe((touched) => {
        if (!touched.has('packs') && !touched.has('tagged')) return
        // What could not be told is met again when search starts anew and compares everything.
        turns.run(() => tellChanges(listener)).catch(() => undefined)
      }),
  }

  async function tellChanges(listener: Parameters<OwnDocuments['subscribe']>[0]): Promise<void> {
    packs = await library.packs()
    const before = stamps
    stamps = listStamps()
    const remove = [...before.keys()].filter((id) => !stamps.has(id))
    const put = [...stamps].filter(([id, stamp]) => before.get(id) !== stamp).map(([id]) => id)
    if (remove.length > 0) await listener({ put: [], remove })
    for (let at = 0; at < put.length; at += slice) {
      await listener({ put: await read(put.slice(at, at + slice)), remove: [] })
      onProgress(Math.min(at + slice, put.length), put.length)
    }
  }
}
