import type { ExportSource } from '../../shared/export/export-source'
import type { AnnotationsService } from '../annotations/annotations-service'
import type { ImportedLibrary } from '../library/imported-library'
import type { LibraryService } from '../library/library-service'
import type { Store } from '../persistence/store'
import { readPicture } from './read-picture'

/** Answers an export out of the library that is open: the bundled pack, imported ones and the user's records. */
export function createLibrarySource(parts: {
  readonly store: Pick<Store, 'records'>
  readonly annotations: Pick<AnnotationsService, 'ids'>
  readonly library: LibraryService
  readonly imported: Pick<ImportedLibrary, 'packs' | 'item'>
  /** The folder of the files of imported packs. */
  readonly blobs: string
}): ExportSource {
  const { store, annotations, library, imported, blobs } = parts
  const catalogues = async () => [
    await library.catalogue(),
    ...(await imported.packs()).map(({ catalogue }) => catalogue),
  ]
  return {
    async list({ id }) {
      const list = store.records('lists').get(id)
      return list === undefined ? [] : [list]
    },
    async items({ ids }) {
      const items = await Promise.all(ids.map(async (id) => (await library.item(id)) ?? imported.item(id)))
      return items.filter((item) => item !== null)
    },
    async annotations({ itemIds }) {
      const ids = annotations.ids(itemIds === null ? {} : { itemIds: [...itemIds] })
      return ids.flatMap((id) => store.records('annotations').get(id) ?? [])
    },
    async log({ itemIds }) {
      const entries = [...store.records('log').values()]
      if (itemIds === null) return entries
      const wanted = new Set(itemIds)
      return entries.filter(({ subject }) => subject.kind === 'item' && wanted.has(subject.itemId))
    },
    async contrasts() {
      const all = await catalogues()
      return [...store.records('contrasts').values(), ...all.flatMap(({ contrasts }) => contrasts)]
    },
    async pictures({ name, most }) {
      const picture = await readPicture(blobs, name, most)
      return picture === null ? [] : [picture]
    },
    packs: async () => (await catalogues()).map(({ manifest }) => manifest),
  }
}
