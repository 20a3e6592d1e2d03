import type { Annotation } from '../../shared/annotations/annotation'
import type { CitationStyle } from '../../shared/citations/citation-style'
import type { Item } from '../../shared/content/item'
import {
  buildAnnotationsDocument,
  buildContrastsDocument,
  buildItemsDocument,
  buildListDocument,
  buildLogDocument,
} from '../../shared/export/build-document'
import type { ExportMaterial } from '../../shared/export/build-parts'
import type { ExportDocument, ExportPurpose } from '../../shared/export/export-document'
import type { ExportNames } from '../../shared/export/export-names'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { toItemRecord } from '../../shared/export/to-item-record'
import { entriesOf } from '../../shared/reading-lists/change-list'
import type { ReadingList } from '../../shared/reading-lists/reading-list'
import type { OwnContrast } from '../../shared/store/collections'
import { api } from '../api'
import { useLibrary } from '../store/library-store'
import { today } from '../store/today'
import type { ExportSubject } from './export-store'
import { gatherCitations } from './gather-citations'

/** What the user has asked for beside the subject. */
export interface GatherOptions {
  readonly purpose: ExportPurpose
  readonly withText: boolean
  readonly style: CitationStyle
  readonly names: ExportNames
  readonly titles: Readonly<Record<'annotations' | 'log' | 'contrasts', string>>
}

/** More annotations than these are not exported in one file. */
const mostAnnotations = 100_000

/** Brings together everything that an export needs; null when the subject is gone. */
export async function gatherDocument(
  subject: ExportSubject,
  options: GatherOptions,
): Promise<ExportDocument | null> {
  const { purpose, titles } = options
  switch (subject.kind) {
    case 'list': {
      // The collection names the shape of its records.
      const list = (await api.records.get({ collection: 'lists', id: subject.id })) as ReadingList | null
      if (list === null) return null
      return buildListDocument(
        list,
        purpose,
        await gatherMaterial(
          entriesOf(list).map((entry) => entry.itemId),
          options,
        ),
      )
    }
    case 'items':
      return buildItemsDocument(
        { title: subject.title, ids: subject.ids },
        purpose,
        await gatherMaterial(subject.ids, options),
      )
    case 'annotations': {
      const { rows } = await api.annotations.page({ filter: {}, offset: 0, limit: mostAnnotations })
      const wanted = subject.ids === null ? rows : pick(rows, subject.ids)
      const material = await gatherMaterial(
        [...new Set(wanted.map((annotation) => annotation.itemId))],
        options,
      )
      return buildAnnotationsDocument(titles.annotations, purpose, { ...material, annotations: wanted })
    }
    case 'log': {
      const entries = (await api.records.all({ collection: 'log' })) as readonly LogEntry[]
      const wanted = subject.ids === null ? entries : pick(entries, subject.ids)
      return buildLogDocument(titles.log, wanted, purpose, await gatherMaterial([], options))
    }
    case 'contrasts': {
      const own = (await api.records.all({ collection: 'contrasts' })) as readonly OwnContrast[]
      const all = [...own, ...useLibrary.getState().contrasts]
      const wanted = subject.ids === null ? all : pick(all, subject.ids)
      const sides = wanted.flatMap((contrast) => contrast.sides)
      return buildContrastsDocument(titles.contrasts, wanted, purpose, await gatherMaterial(sides, options))
    }
  }
}

async function gatherMaterial(
  ids: readonly string[],
  { names, withText, style }: GatherOptions,
): Promise<ExportMaterial> {
  const { byId, catalogues } = useLibrary.getState()
  const sources = ids.flatMap((id) => byId.get(id)?.sources ?? []).map((id) => id.toLowerCase())
  const wanted = [...new Set([...ids, ...sources])]
  const found = await Promise.all(wanted.map((id) => api.library.item({ id })))
  const items = new Map(found.flatMap((item): [string, Item][] => (item === null ? [] : [[item.id, item]])))
  const filter = { itemIds: [...ids] }
  const { rows } =
    ids.length === 0
      ? { rows: [] as readonly Annotation[] }
      : await api.annotations.page({ filter, offset: 0, limit: mostAnnotations })
  const log = (await api.records.all({ collection: 'log' })) as readonly LogEntry[]
  const packs = new Map(catalogues.map(({ manifest }) => [manifest.id, manifest]))
  const records = [...items.values()].map((item) => toItemRecord(item, packs.get(item.packId)))
  const citations = await gatherCitations(records, style, names.language)
  return { items, packs, annotations: rows, log, names, day: today(), withText, citations }
}

function pick<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly string[],
): readonly T[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
