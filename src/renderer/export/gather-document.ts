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
import type { Exporter } from '../../shared/export/exporter'
import { exportersFor } from '../../shared/export/exporters'
import { toItemRecord } from '../../shared/export/to-item-record'
import { entriesOf } from '../../shared/reading-lists/change-list'
import { cutList } from '../../shared/reading-lists/cut-list'
import type { ReadingList } from '../../shared/reading-lists/reading-list'
import type { OwnContrast } from '../../shared/store/collections'
import { api } from '../api'
import { useLibrary } from '../store/library-store'
import { today } from '../store/today'
import type { ExportSubject } from './export-store'
import { gatherCitations } from './gather-citations'
import type { GatherWatch } from './gather-progress'

/** What the user has asked for beside the subject. */
export interface GatherOptions {
  readonly purpose: ExportPurpose
  readonly withText: boolean
  readonly style: CitationStyle
  readonly names: ExportNames
  readonly titles: Readonly<Record<'annotations' | 'log' | 'contrasts', string>>
  /** For a preview: no more entries than these, from the beginning; null for all. */
  readonly most: number | null
}

/** What was gathered. */
export interface Gathered {
  readonly document: ExportDocument
  /** Whether entries were left out, because a preview does not show so many. */
  readonly cut: boolean
  /** The formats that the whole has anything for. */
  readonly formats: readonly Exporter[]
}

/** More annotations than these are not exported in one file. */
const mostAnnotations = 100_000

/** Items are fetched so many at a time. */
const itemsAtATime = 200

/**
 * Brings together everything that an export needs; null when the subject is gone. Rejects when the signal of the watch is
 * aborted.
 */
export async function gatherDocument(
  subject: ExportSubject,
  options: GatherOptions,
  watch?: GatherWatch,
): Promise<Gathered | null> {
  const { purpose, titles, most } = options
  switch (subject.kind) {
    case 'list': {
      // The collection names the shape of its records.
      const list = (await api.records.get({ collection: 'lists', id: subject.id })) as ReadingList | null
      if (list === null) return null
      const ids = entriesOf(list).map((entry) => entry.itemId)
      const annotations = await findAnnotations(ids)
      const material = await gatherMaterial(upTo(ids, most), annotations, options, watch)
      const shown = most === null ? list : cutList(list, most)
      return finish(buildListDocument(shown, purpose, material), ids, annotations, options)
    }
    case 'items': {
      const { ids, title } = subject
      const annotations = await findAnnotations(ids)
      const material = await gatherMaterial(upTo(ids, most), annotations, options, watch)
      const document = buildItemsDocument({ title, ids: upTo(ids, most) }, purpose, material)
      return finish(document, ids, annotations, options)
    }
    case 'annotations': {
      const { rows } = await api.annotations.page({ filter: {}, offset: 0, limit: mostAnnotations })
      const wanted = subject.ids === null ? rows : pick(rows, subject.ids)
      const shown = upTo(wanted, most)
      const ids = [...new Set(shown.map((annotation) => annotation.itemId))]
      const material = await gatherMaterial(ids, shown, options, watch)
      const document = buildAnnotationsDocument(titles.annotations, purpose, material)
      return finish(document, wanted, wanted, options)
    }
    case 'log': {
      const entries = (await api.records.all({ collection: 'log' })) as readonly LogEntry[]
      const wanted = subject.ids === null ? entries : pick(entries, subject.ids)
      const material = await gatherMaterial([], [], options, watch)
      return finish(buildLogDocument(titles.log, upTo(wanted, most), purpose, material), wanted, [], options)
    }
    case 'contrasts': {
      const own = (await api.records.all({ collection: 'contrasts' })) as readonly OwnContrast[]
      const all = [...own, ...useLibrary.getState().contrasts]
      const wanted = subject.ids === null ? all : pick(all, subject.ids)
      const shown = upTo(wanted, most)
      const sides = shown.flatMap((contrast) => contrast.sides)
      const material = await gatherMaterial(sides, [], options, watch)
      return finish(buildContrastsDocument(titles.contrasts, shown, purpose, material), wanted, [], options)
    }
  }
}

function finish(
  document: ExportDocument,
  wanted: readonly unknown[],
  annotations: readonly Annotation[],
  { most, purpose }: GatherOptions,
): Gathered {
  const annotated = annotations.some((annotation) => purpose === 'for-me' || !annotation.private)
  return {
    document,
    cut: most !== null && wanted.length > most,
    formats: exportersFor(document, annotated),
  }
}

function upTo<T>(values: readonly T[], most: number | null): readonly T[] {
  return most === null ? values : values.slice(0, most)
}

async function findAnnotations(itemIds: readonly string[]): Promise<readonly Annotation[]> {
  if (itemIds.length === 0) return []
  const filter = { itemIds: [...itemIds] }
  return (await api.annotations.page({ filter, offset: 0, limit: mostAnnotations })).rows
}

async function gatherMaterial(
  ids: readonly string[],
  annotations: readonly Annotation[],
  { names, withText, style }: GatherOptions,
  watch?: GatherWatch,
): Promise<ExportMaterial> {
  const { byId, catalogues } = useLibrary.getState()
  const sources = ids.flatMap((id) => byId.get(id)?.sources ?? []).map((id) => id.toLowerCase())
  const items = await fetchItems([...new Set([...ids, ...sources])], watch)
  const log = (await api.records.all({ collection: 'log' })) as readonly LogEntry[]
  const packs = new Map(catalogues.map(({ manifest }) => [manifest.id, manifest]))
  const records = [...items.values()].map((item) => toItemRecord(item, packs.get(item.packId)))
  const citations = await gatherCitations(records, style, names.language, watch)
  return { items, packs, annotations, log, names, day: today(), withText, citations }
}

async function fetchItems(
  ids: readonly string[],
  watch: GatherWatch | undefined,
): Promise<ReadonlyMap<string, Item>> {
  const items = new Map<string, Item>()
  for (let from = 0; from < ids.length; from += itemsAtATime) {
    watch?.onProgress({ step: 'items', done: from, total: ids.length })
    const found = await api.library.items({ ids: ids.slice(from, from + itemsAtATime) })
    watch?.signal.throwIfAborted()
    for (const item of found) items.set(item.id, item)
  }
  return items
}

function pick<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly string[],
): readonly T[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
