import type { ItemSummary } from '../../shared/content/item'
import {
  toAnnotationDocument,
  toListDocument,
  toLogDocument,
  toOwnContrastDocument,
} from '../../shared/search/documents/record-documents'
import { toDocumentId } from '../../shared/search/search-document'
import type { SearchDocument, SearchKind } from '../../shared/search/search-document'
import type { CollectionName } from '../../shared/store/collections'
import type { Store } from '../persistence/store'
import type { DocumentStamp, SearchUpdate } from './search-protocol'

/** What the user made, as something that can be found. */
export interface OwnDocuments {
  stamps(): readonly DocumentStamp[] | Promise<readonly DocumentStamp[]>
  read(ids: readonly string[]): readonly SearchDocument[] | Promise<readonly SearchDocument[]>
  /** Calls back with what each change of the user's records means for search; may wait for it. Returns how to stop. */
  subscribe(listener: (update: SearchUpdate) => Promise<void>): () => void
}

/** Takes several sources of documents for one: the user's records and, say, the packs that were imported. */
export function joinOwnDocuments(sources: readonly OwnDocuments[]): OwnDocuments {
  return {
    async stamps() {
      const stamps = await Promise.all(sources.map((source) => source.stamps()))
      return stamps.flat()
    },
    async read(ids) {
      const documents = await Promise.all(sources.map((source) => source.read(ids)))
      return documents.flat()
    },
    subscribe(listener) {
      const stops = sources.map((source) => source.subscribe(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

/** The collections that can be found, and the kind of their documents. */
const kinds = {
  annotations: 'annotation',
  lists: 'list',
  log: 'log',
  contrasts: 'contrast',
} as const satisfies Partial<Record<CollectionName, SearchKind>>
type FoundCollection = keyof typeof kinds
const collections: readonly FoundCollection[] = ['annotations', 'lists', 'log', 'contrasts']

/** Reads the user's documents out of a store. `summaryOf` gives an item's summary where it is known. */
export function createOwnDocuments(
  store: Pick<Store, 'records' | 'subscribe'>,
  summaryOf: (itemId: string) => ItemSummary | undefined,
): OwnDocuments {
  function toDocument(collection: FoundCollection, id: string): SearchDocument | undefined {
    switch (collection) {
      case 'annotations': {
        const annotation = store.records('annotations').get(id)
        return annotation === undefined
          ? undefined
          : toAnnotationDocument(annotation, aboutOf(annotation.itemId))
      }
      case 'lists': {
        const list = store.records('lists').get(id)
        return list === undefined ? undefined : toListDocument(list)
      }
      case 'log': {
        const entry = store.records('log').get(id)
        if (entry === undefined) return undefined
        return toLogDocument(entry, entry.subject.kind === 'item' ? aboutOf(entry.subject.itemId) : undefined)
      }
      case 'contrasts': {
        const contrast = store.records('contrasts').get(id)
        return contrast === undefined ? undefined : toOwnContrastDocument(contrast)
      }
    }
  }

  function aboutOf(itemId: string): Parameters<typeof toAnnotationDocument>[1] {
    const summary = summaryOf(itemId)
    if (summary === undefined) return undefined
    const { levels, topic, packId, adviser } = summary
    return { levels, topic, packId, adviser }
  }

  return {
    stamps: () =>
      collections.flatMap((collection) =>
        [...store.records(collection).keys()].flatMap((id) => {
          const document = toDocument(collection, id)
          return document === undefined ? [] : [{ id: document.id, stamp: document.stamp }]
        }),
      ),
    read: (ids) => {
      const wanted = new Set(ids)
      return collections.flatMap((collection) =>
        [...store.records(collection).keys()]
          .filter((id) => wanted.has(toDocumentId(kinds[collection], id)))
          .flatMap((id) => toDocument(collection, id) ?? []),
      )
    },
    subscribe: (listener) =>
      store.subscribe((touched) => {
        const put: SearchDocument[] = []
        const remove: string[] = []
        for (const collection of collections) {
          for (const id of touched.get(collection) ?? []) {
            const document = toDocument(collection, id)
            if (document === undefined) remove.push(toDocumentId(kinds[collection], id))
            else put.push(document)
          }
        }
        if (put.length + remove.length > 0) void listener({ put, remove })
      }),
  }
}
