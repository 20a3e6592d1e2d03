import type { Annotation } from '../annotations/annotation'
import type { Contrast } from '../contrasts/contrast'
import type { LogEntry } from '../fit-check/log-entry'
import { plainReference } from '../citations/reference'
import type { ReadingList } from '../reading-lists/reading-list'
import type { OwnContrast } from '../store/collections'
import { findBlockStarts, toCitation, toExportAnnotation, toExportCheck, toExportItem } from './build-parts'
import type { ExportMaterial } from './build-parts'
import type {
  ExportContrast,
  ExportDocument,
  ExportEntry,
  ExportPurpose,
  ExportSide,
  ExportWork,
} from './export-document'
import { toShare } from './to-share'

/** A reading list with its sections, reasons and everything that the user did with its items. */
export function buildListDocument(
  list: ReadingList,
  purpose: ExportPurpose,
  material: ExportMaterial,
): ExportDocument {
  const belongings = sortByItem(material)
  const sections = list.sections.map((section) => ({
    title: section.title,
    entries: section.entries.map((entry) => ({
      ...belongings(entry.itemId),
      reason: entry.reason,
      status: { id: entry.status, name: material.names.statuses[entry.status] },
      due: entry.due ?? null,
    })),
  }))
  return finish(
    { ...createDocument('list', list.title, material), notes: list.notes, list, sections },
    purpose,
    material,
  )
}

/** Some items, such as what a search found, with everything that the user did with them. */
export function buildItemsDocument(
  items: { readonly title: string; readonly ids: readonly string[] },
  purpose: ExportPurpose,
  material: ExportMaterial,
): ExportDocument {
  const belongings = sortByItem(material)
  const sections = [{ title: '', entries: items.ids.map(belongings) }]
  return finish({ ...createDocument('items', items.title, material), sections }, purpose, material)
}

/** Some highlights, gathered by item in the order in which their items first come. */
export function buildAnnotationsDocument(
  title: string,
  purpose: ExportPurpose,
  material: ExportMaterial,
): ExportDocument {
  const belongings = sortByItem({ ...material, log: [] })
  const ids = [...new Set(material.annotations.map((annotation) => annotation.itemId))]
  const sections = [{ title: '', entries: ids.map(belongings) }]
  return finish({ ...createDocument('annotations', title, material), sections }, purpose, material)
}

/** Some entries of the log. */
export function buildLogDocument(
  title: string,
  entries: readonly LogEntry[],
  purpose: ExportPurpose,
  material: ExportMaterial,
): ExportDocument {
  const log = entries.map((entry) => toExportCheck(entry, material.names))
  return finish({ ...createDocument('log', title, material), log }, purpose, material)
}

/** Some contrasts, of the library or of the user's own. */
export function buildContrastsDocument(
  title: string,
  contrasts: readonly (Contrast | OwnContrast)[],
  purpose: ExportPurpose,
  material: ExportMaterial,
): ExportDocument {
  const shown = contrasts.map((contrast) => toExportContrast(contrast, material))
  return finish({ ...createDocument('contrasts', title, material), contrasts: shown }, purpose, material)
}

function createDocument(
  kind: ExportDocument['kind'],
  title: string,
  { names, day }: ExportMaterial,
): ExportDocument {
  const empty = {
    notes: '',
    list: null,
    sections: [],
    log: [],
    contrasts: [],
    works: [],
    pictures: new Map<never, never>(),
  }
  return { ...empty, kind, title, purpose: 'for-me', day, language: names.language, words: names.words }
}

function finish(document: ExportDocument, purpose: ExportPurpose, material: ExportMaterial): ExportDocument {
  const whole = { ...document, works: findWorks(document, material) }
  return purpose === 'to-share' ? toShare(whole) : whole
}

/** Looks annotations and checks up by item; each list is walked once, however many items there are. */
function sortByItem(material: ExportMaterial): (id: string) => ExportEntry {
  const annotations = new Map<string, Annotation[]>()
  for (const annotation of material.annotations) append(annotations, annotation.itemId, annotation)
  const checks = new Map<string, LogEntry[]>()
  for (const entry of material.log)
    if (entry.subject.kind === 'item') append(checks, entry.subject.itemId, entry)
  return (id) => {
    const starts = findBlockStarts(annotations.has(id) ? material.items.get(id) : undefined)
    return {
      item: toExportItem(id, material),
      reason: '',
      status: null,
      due: null,
      annotations: inReadingOrder(annotations.get(id) ?? [], id, material).map((annotation) =>
        toExportAnnotation(annotation, material.names, starts),
      ),
      checks: (checks.get(id) ?? []).map((entry) => toExportCheck(entry, material.names)),
    }
  }
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function inReadingOrder(
  annotations: readonly Annotation[],
  id: string,
  { items }: ExportMaterial,
): readonly Annotation[] {
  const order = new Map((items.get(id)?.blocks ?? []).map((block, index) => [block.id, index]))
  const placeOf = ({ anchor, orphaned }: Annotation): number => {
    const [first] = anchor.ranges
    return orphaned || first === undefined
      ? Number.MAX_SAFE_INTEGER
      : (order.get(first.blockId) ?? Number.MAX_SAFE_INTEGER)
  }
  return [...annotations].sort((a, b) => {
    const byBlock = placeOf(a) - placeOf(b)
    if (byBlock !== 0) return byBlock
    const byStart = (a.anchor.ranges[0]?.start ?? 0) - (b.anchor.ranges[0]?.start ?? 0)
    return byStart !== 0 ? byStart : a.createdAt < b.createdAt ? -1 : 1
  })
}

function findWorks(document: ExportDocument, material: ExportMaterial): readonly ExportWork[] {
  const entries = document.sections.flatMap((section) => section.entries)
  const there = new Set(entries.map((entry) => entry.item.id))
  const cited = new Set(entries.flatMap((entry) => entry.item.sources).filter((id) => !there.has(id)))
  const works = [...cited].flatMap((id) => {
    const item = material.items.get(id)
    return item?.kind === 'source'
      ? [{ record: item.record, citation: toCitation(item.record, material) }]
      : []
  })
  // By author, as readers look for them.
  const inOrder = new Intl.Collator(document.language)
  return works
    .map(({ record, citation }) => ({ record, citation, by: plainReference(citation) }))
    .sort((a, b) => inOrder.compare(a.by, b.by))
    .map(({ record, citation }) => ({ record, citation }))
}

function toExportContrast(contrast: Contrast | OwnContrast, material: ExportMaterial): ExportContrast {
  const texts = 'texts' in contrast ? contrast.texts : ([null, null] as const)
  const side = (index: 0 | 1): ExportSide => {
    const ask = contrast.ask[index]
    const pasted = texts[index]
    if (pasted !== null) return { title: material.names.pasted, text: pasted, cue: '', level: null, ask }
    const item = toExportItem(contrast.sides[index], material)
    const [level = null] = item.levels
    return { title: item.title, text: item.line, cue: item.cue, level, ask }
  }
  return {
    contrast,
    own: 'texts' in contrast,
    statement: material.names.differences[contrast.differ],
    sides: [side(0), side(1)],
  }
}
