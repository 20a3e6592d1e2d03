import type { Item } from '../content/item'
import { itemKinds } from '../content/item'
import { withBlockIds } from '../content/block-ids'
import type { CslRecord } from '../content/csl-record'
import { cslList } from '../content/item-schemas'
import { isSafeUrl } from '../content/safe-url'
import { isPlainJson } from '../store/is-plain-json'
import { ownFormat, ownVersion } from '../export/format-own'
import { isLevel } from '../levels/level'
import type { Level } from '../levels/level'
import type { Collections } from '../store/collections'
import { findRecordRefusal } from '../store/check-record'
import { importedCollections } from './found'
import type { Found, ImportedCollection } from './found'
import { endingOf } from './import-file'
import { defaultPackId } from './import-format'
import type { Importer } from './importer'
import { readHead } from './read-head'
import { readJsonFile } from './read-json-file'
import { toCslRecord } from './to-csl-record'
import { paragraphs } from './to-found-source'
import { toImportedAdvice, toImportedEssay, toImportedSource } from './to-imported-item'

const packId = defaultPackId('own-export')

/**
 * Takes what Levelwise exported as its own JSON. Records come back as they were stored, with their ids. Items are named
 * there and not told: those that the library has stay as they are, of the others a place with title and record is made, so
 * that lists and highlights have what they hang on.
 */
export const ownExportImporter: Importer = {
  format: 'own-export',
  recognise: (files) =>
    files.length > 0 &&
    files.every(
      (file) =>
        endingOf(file.path) === 'json' && /^\s*\{\s*"format"\s*:\s*"levelwise-export"/.test(readHead(file)),
    )
      ? 'surely'
      : 'no',
  *read(files, { fallbackEncoding }) {
    for (const file of files) {
      const json = readJsonFile(file, fallbackEncoding)
      if (json.ok) yield* readExport(json.value, file.path)
      else yield { kind: 'left-out', ...json.error }
    }
  },
}

function* readExport(value: unknown, path: string): Iterable<Found> {
  const parts = fieldsOf(value)
  if (parts.get('format') !== ownFormat) {
    yield { kind: 'left-out', path, why: 'not-own' }
    return
  }
  const version = parts.get('version')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > ownVersion) {
    yield {
      kind: 'left-out',
      path,
      why: 'own-newer',
      details: { version: String(version).slice(0, 20), known: ownVersion },
    }
    return
  }
  const found: readonly Found[] = [
    ...listOf(parts.get('items')).map((raw) => readItem(raw, path)),
    ...listOf(parts.get('checks')).map((raw) => readSharedCheck(raw, path)),
    ...[...fieldsOf(parts.get('records'))].flatMap(([name, records]) =>
      listOf(records).map((record) => readRecord(name, record, path)),
    ),
  ]
  yield* found.length > 0 ? found : [{ kind: 'left-out', path, why: 'no-records' } as const]
}

function readRecord(name: string, record: unknown, path: string): Found {
  const collection = importedCollections.find((each) => each === name)
  const key = String(fieldsOf(record).get('id') ?? '').slice(0, 80)
  if (collection === undefined)
    return {
      kind: 'left-out',
      path,
      why: 'collection-unknown',
      details: { collection: name.slice(0, 60), key },
    }
  const refusal = findRecordRefusal(collection, record)
  if (refusal !== undefined)
    return { kind: 'left-out', path, why: 'record-broken', details: { field: refusal.field, key } }
  return asFound(collection, record as Collections[ImportedCollection])
}

/** The record has passed the schema of its collection; the union cannot be followed through the object literal. */
function asFound(collection: ImportedCollection, record: Collections[ImportedCollection]): Found {
  return { kind: 'record', collection, record } as Found
}

function readItem(raw: unknown, path: string): Found {
  const fields = fieldsOf(raw)
  const id = String(fields.get('id') ?? '')
  const title = fields.get('title')
  const kind = itemKinds.find((each) => each === fields.get('kind'))
  if (kind === undefined || typeof title !== 'string' || title === '')
    return { kind: 'left-out', path, why: 'record-broken', details: { field: 'items', key: id.slice(0, 80) } }
  // What was gone when the file was written stands in it as an essay that is a document.
  if (kind === 'essay' && fieldsOf(fields.get('record')).get('type') === 'document')
    return { kind: 'left-out', path, why: 'gone-item', details: { key: id.slice(0, 80) } }
  const levels = listOf(fields.get('levels')).filter(isLevel)
  const item = createItem(kind, { id, title, levels, record: fields.get('record') })
  return { kind: 'item', path, item: { ...item, id } }
}

interface NamedItem {
  readonly id: string
  readonly title: string
  readonly levels: readonly Level[]
  readonly record: unknown
}

function createItem(kind: Item['kind'], { id, title, levels, record }: NamedItem): Item {
  const core = { packId, key: id, blocks: [], levels }
  if (kind === 'essay') return toImportedEssay({ ...core, title })
  if (kind === 'advice') return toImportedAdvice({ ...core, claim: title })
  const source = toImportedSource({ ...core, record: { ...toRecord(record, id, title), title } })
  return { ...source, record: { ...source.record, id } }
}

/** A record of ours is kept to the letter; one that somebody changed by hand is cleaned like any other. */
function toRecord(raw: unknown, id: string, title: string): CslRecord {
  const [known] = cslList.safeParse([raw]).data ?? []
  const address = known?.['URL']
  const isOurs =
    known !== undefined && isPlainJson(raw) && (address === undefined || isSafeUrl(String(address)))
  // The schema is loose on purpose: fields that it does not name are kept as they are.
  return isOurs ? (raw as CslRecord) : (toCslRecord(raw)?.record ?? { id, type: 'document', title })
}

/** A fit check that was shared has neither goal nor verdict; what is left of it is a piece of advice. */
function readSharedCheck(raw: unknown, path: string): Found {
  const fields = fieldsOf(raw)
  const text = (name: string): string => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  const key = text('id').slice(0, 80)
  if (text('pasted') === '' || text('title') === '')
    return { kind: 'left-out', path, why: 'shared-check', details: { title: text('title').slice(0, 120) } }
  const level = fields.get('level')
  const item = toImportedAdvice({
    packId,
    key: `check ${key}`,
    claim: text('title'),
    blocks: withBlockIds(paragraphs(text('pasted'))),
    levels: isLevel(level) ? [level] : [],
    adviser: text('adviser') === '' ? null : text('adviser'),
  })
  return { kind: 'item', path, item }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [],
  )
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
