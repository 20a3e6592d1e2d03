import { decodePercent } from '../base/decode-percent'
import { isId } from '../base/id'
import type { Source } from '../content/item'
import { annotationColours } from '../annotations/annotation'
import { toLine } from '../base/clean-text'
import type { Found } from './found'
import { endingOf } from './import-file'
import type { ImportFile } from './import-file'
import { defaultPackId } from './import-format'
import type { Importer } from './importer'
import { readHead } from './read-head'
import { readJsonFile } from './read-json-file'
import { readWebAnnotation } from './read-web-annotation'
import type { WebAnnotation } from './read-web-annotation'
import { foldDoi } from '../content/work-keys'
import { toCslRecord } from './to-csl-record'
import { cleanTags, toFoundSource } from './to-found-source'
import { toColour, toIsoTime, toQuotedAnnotation } from './to-quoted-annotation'

const packId = defaultPackId('web-annotations')
const mostAnnotations = 100_000

/**
 * Takes annotations by the W3C Web Annotation Data Model (a collection, a page, a list or one alone) and what Hypothesis
 * exports, which is close to it. A target of ours names its item; any other becomes a source on which the words wait.
 */
export const webAnnotationsImporter: Importer = {
  format: 'web-annotations',
  recognise: (files) => (files.length > 0 && files.every(looksLike) ? 'surely' : 'no'),
  *read(files, { fallbackEncoding, now }) {
    for (const file of files) {
      const json = readJsonFile(file, fallbackEncoding)
      if (json.ok) yield* readAnnotations(json.value, file.path, now)
      else yield { kind: 'left-out', ...json.error }
    }
  },
}

function looksLike(file: ImportFile): boolean {
  if (!['json', 'jsonld'].includes(endingOf(file.path))) return false
  const head = readHead(file)
  return (
    /w3\.org\/ns\/anno|"type"\s*:\s*"Annotation(?:Collection|Page)?"/.test(head) ||
    /"(?:annotations|rows)"\s*:\s*\[[^]*"(?:uri|target)"\s*:/.test(head)
  )
}

function* readAnnotations(value: unknown, path: string, now: string): Iterable<Found> {
  const all = findAnnotations(value, 0)
  if (all.length === 0) yield { kind: 'left-out', path, why: 'no-records' }
  const seen = new Set<string>()
  for (const [index, raw] of all.slice(0, mostAnnotations).entries()) {
    const found = readWebAnnotation(raw)
    const key = found.id === '' ? String(index + 1) : found.id.slice(0, 120)
    if (found.quote === '') {
      yield { kind: 'left-out', path, why: found.isReply ? 'reply' : 'no-quote', details: { key } }
      continue
    }
    const itemId = ownId('item', found.source)
    const source = itemId === undefined ? toTarget(found) : undefined
    if (source !== undefined && !seen.has(source.id)) {
      seen.add(source.id)
      yield { kind: 'item', item: source, path }
    }
    const target = itemId ?? source?.id
    if (target === undefined) yield { kind: 'left-out', path, why: 'no-target', details: { key } }
    else yield { kind: 'record', collection: 'annotations', record: toRecord(found, target, now) }
  }
  if (all.length > mostAnnotations)
    yield { kind: 'left-out', path, why: 'too-many', details: { limit: mostAnnotations, key: '' } }
}

function toRecord(found: WebAnnotation, itemId: string, now: string): ReturnType<typeof toQuotedAnnotation> {
  const annotation = toQuotedAnnotation({
    itemId,
    quote: found.quote,
    prefix: found.prefix,
    suffix: found.suffix,
    note: found.note,
    tags: cleanTags(found.tags),
    colour: annotationColours.find((colour) => colour === found.styleClass) ?? toColour(found.styleClass),
    createdAt: toIsoTime(found.created),
    updatedAt: toIsoTime(found.modified),
    now,
    ...(found.id === '' ? {} : { key: found.id }),
  })
  return { ...annotation, id: ownId('annotation', found.id) ?? annotation.id }
}

/** The id behind one of our own names, `urn:levelwise:item:…`. */
function ownId(kind: string, iri: string): string | undefined {
  const start = `urn:levelwise:${kind}:`
  if (!iri.startsWith(start)) return undefined
  const id = iri.slice(start.length)
  return isId(id) ? id : undefined
}

function toTarget({ source, title }: WebAnnotation): Source | undefined {
  if (source === '' && title === '') return undefined
  const doi = foldDoi(decodePercent(source))
  const cleaned = toCslRecord({
    id: 'target',
    type: doi === undefined ? 'webpage' : 'document',
    title: toLine(title) === '' ? source : title,
    URL: source,
    ...(doi === undefined ? {} : { DOI: doi }),
  })
  return cleaned === undefined ? undefined : toFoundSource({ record: cleaned.record, tags: [] }, packId)
}

/** Annotations stand in lists, in pages and in collections of pages; the model lets them nest, so the depth is capped. */
function findAnnotations(value: unknown, depth: number): readonly unknown[] {
  if (depth > 6 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each: unknown) => findAnnotations(each, depth + 1))
  const fields = new Map(Object.entries(value))
  if (fields.has('target')) return [value]
  return ['first', 'items', 'annotations', 'rows', '@graph'].flatMap((name) =>
    fields.has(name) ? findAnnotations(fields.get(name), depth + 1) : [],
  )
}
