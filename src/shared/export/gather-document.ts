import type { Annotation } from '../annotations/annotation'
import type { CitationStyle } from '../citations/citation-style'
import { formatReferences } from '../citations/format-citation'
import { planReferences } from '../citations/plan-references'
import type { Reference } from '../citations/reference'
import type { CslRecord } from '../content/csl-record'
import type { Item } from '../content/item'
import { summariseItem } from '../content/summarise-item'
import { entriesOf } from '../reading-lists/change-list'
import { cutList } from '../reading-lists/cut-list'
import {
  buildAnnotationsDocument,
  buildContrastsDocument,
  buildItemsDocument,
  buildListDocument,
  buildLogDocument,
} from './build-document'
import type { ExportMaterial } from './build-parts'
import type { ExportDocument, ExportPurpose } from './export-document'
import type { ExportNames } from './export-names'
import type { ExportProgress } from './export-progress'
import type { ExportSource } from './export-source'
import type { ExportSubject } from './export-subject'
import type { Exporter } from './exporter'
import { exportersFor } from './exporters'
import { toItemRecord } from './to-item-record'

/** What the user has asked for beside the subject. */
export interface GatherOptions {
  readonly purpose: ExportPurpose
  readonly withText: boolean
  readonly style: CitationStyle
  readonly names: ExportNames
  /** The day of the export, YYYY-MM-DD. */
  readonly day: string
  /** For a preview: no more entries than these, from the beginning; null for all. */
  readonly most: number | null
}

/** What gathering works with. Items are asked for in portions, so that whoever answers stays free between them. */
export interface GatherMeans {
  readonly source: ExportSource
  onProgress(progress: ExportProgress): void
}

/** What was gathered. */
export interface Gathered {
  readonly document: ExportDocument
  /** Whether entries were left out, because a preview does not show so many. */
  readonly cut: boolean
  /** The formats that the whole has anything for. */
  readonly formats: readonly Exporter[]
}

/** Items are asked for so many at a time. */
const itemsAtATime = 100

/**
 * Brings together everything that an export needs; null when the subject is gone. Rejects as the source does. Thousands of
 * references take seconds, so this runs in a worker.
 */
export async function gatherDocument(
  subject: ExportSubject,
  options: GatherOptions,
  means: GatherMeans,
): Promise<Gathered | null> {
  const { purpose, names, most } = options
  const { source } = means
  switch (subject.kind) {
    case 'list': {
      const [list] = await source.list({ id: subject.id })
      if (list === undefined) return null
      const ids = entriesOf(list).map((entry) => entry.itemId)
      const annotations = await findAnnotations(ids, source)
      const material = await gatherMaterial(upTo(ids, most), annotations, options, means)
      const shown = most === null ? list : cutList(list, most)
      return finish(buildListDocument(shown, purpose, material), ids, annotations, options)
    }
    case 'items': {
      const { ids, title } = subject
      const annotations = await findAnnotations(ids, source)
      const material = await gatherMaterial(upTo(ids, most), annotations, options, means)
      const document = buildItemsDocument({ title, ids: upTo(ids, most) }, purpose, material)
      return finish(document, ids, annotations, options)
    }
    case 'annotations': {
      const wanted = pick(await source.annotations({ itemIds: null }), subject.ids)
      const shown = upTo(wanted, most)
      const ids = [...new Set(shown.map((annotation) => annotation.itemId))]
      const material = await gatherMaterial(ids, shown, options, means)
      const document = buildAnnotationsDocument(names.titles.annotations, purpose, material)
      return finish(document, wanted, wanted, options)
    }
    case 'log': {
      const wanted = pick(await source.log({ itemIds: null }), subject.ids)
      const material = await gatherMaterial([], [], options, means)
      const document = buildLogDocument(names.titles.log, upTo(wanted, most), purpose, material)
      return finish(document, wanted, [], options)
    }
    case 'contrasts': {
      const wanted = pick(await source.contrasts(null), subject.ids)
      const shown = upTo(wanted, most)
      const sides = shown.flatMap((contrast) => contrast.sides)
      const material = await gatherMaterial(sides, [], options, means)
      const document = buildContrastsDocument(names.titles.contrasts, shown, purpose, material)
      return finish(document, wanted, [], options)
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

async function findAnnotations(
  itemIds: readonly string[],
  source: ExportSource,
): Promise<readonly Annotation[]> {
  return itemIds.length === 0 ? [] : source.annotations({ itemIds })
}

async function gatherMaterial(
  ids: readonly string[],
  annotations: readonly Annotation[],
  { names, withText, style, day }: GatherOptions,
  means: GatherMeans,
): Promise<ExportMaterial> {
  const { source } = means
  const items = await findItems(ids, means)
  // A log may be long, and an export says of it only what is about its items.
  const log = ids.length === 0 ? [] : await source.log({ itemIds: ids })
  const packs = new Map((await source.packs(null)).map((manifest) => [manifest.id, manifest]))
  const records = [...items.values()].map((item) => toItemRecord(item, packs.get(item.packId)))
  const citations = setReferences(records, style, names.language, means)
  return { items, packs, annotations, log, names, day, withText, citations }
}

/** Items by id, and the works that they rest on. */
async function findItems(ids: readonly string[], means: GatherMeans): Promise<ReadonlyMap<string, Item>> {
  const items = new Map<string, Item>()
  const find = async (missing: readonly string[]): Promise<void> => {
    for (let from = 0; from < missing.length; from += itemsAtATime) {
      means.onProgress({ step: 'items', done: from, total: missing.length })
      const found = await means.source.items({ ids: missing.slice(from, from + itemsAtATime) })
      for (const item of found) items.set(item.id, item)
    }
  }
  await find([...new Set(ids)])
  const sources = [...items.values()].flatMap((item) => summariseItem(item).sources)
  await find([...new Set(sources)].filter((id) => !items.has(id)))
  return items
}

function setReferences(
  records: readonly CslRecord[],
  style: CitationStyle,
  language: string,
  { onProgress }: GatherMeans,
): ReadonlyMap<string, Reference> {
  const citations = new Map<string, Reference>()
  for (const portion of planReferences(records)) {
    const references = formatReferences(portion, style, language)
    portion.forEach((record, index) => citations.set(record.id, references[index] ?? []))
    onProgress({ step: 'references', done: citations.size, total: records.length })
  }
  return citations
}

/** Records in the order of the ids; all of them where no ids are given. */
function pick<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly string[] | null,
): readonly T[] {
  if (ids === null) return records
  const byId = new Map(records.map((record) => [record.id, record]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
