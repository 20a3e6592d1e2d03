import { endingOf } from './import-file'
import type { ImportFile } from './import-file'
import type { Found } from './found'
import { defaultPackId } from './import-format'
import type { Importer, Recognition } from './importer'
import { readHead } from './read-head'
import { readJsonFile } from './read-json-file'
import { toCslRecord } from './to-csl-record'
import { splitTags, toFoundSource } from './to-found-source'

/** Most records that one file may bring. */
const mostRecords = 100_000

/** Takes CSL-JSON as Zotero, pandoc, CrossRef and our own export write it. */
export const cslJsonImporter: Importer = {
  format: 'csl-json',
  recognise: (files) =>
    files.length > 0 && files.every((file) => looksLike(file) === 'surely') ? 'surely' : 'no',
  *read(files, { fallbackEncoding }) {
    for (const file of files) {
      const json = readJsonFile(file, fallbackEncoding)
      if (json.ok) yield* readRecords(json.value, file.path)
      else yield { kind: 'left-out', ...json.error }
    }
  },
}

function looksLike(file: ImportFile): Recognition {
  if (endingOf(file.path) === 'csljson') return 'surely'
  if (endingOf(file.path) !== 'json') return 'no'
  const head = readHead(file)
  const isList = /^\s*(?:\[\s*(?:\{|\])|\{\s*"(?:items|references)"\s*:\s*\[)/.test(head)
  return isList && /"type"\s*:\s*"[a-z_-]+"/.test(head) && /"(?:title|issued|author)"\s*:/.test(head)
    ? 'surely'
    : 'no'
}

function* readRecords(value: unknown, path: string): Iterable<Found> {
  const records = listOf(value)
  if (records === undefined) {
    yield { kind: 'left-out', path, why: 'no-records' }
    return
  }
  const dropped = new Set<string>()
  for (const [index, raw] of records.slice(0, mostRecords).entries()) {
    const cleaned = toCslRecord(raw)
    if (cleaned === undefined) {
      yield { kind: 'left-out', path, why: 'entry-no-title', details: { key: String(index + 1) } }
      continue
    }
    for (const name of cleaned.dropped) dropped.add(name)
    const tags = splitTags('keyword' in cleaned.record ? String(cleaned.record.keyword) : '')
    yield {
      kind: 'item',
      path,
      item: toFoundSource({ record: cleaned.record, tags }, defaultPackId('csl-json')),
    }
  }
  if (records.length > mostRecords)
    yield { kind: 'left-out', path, why: 'too-many', details: { limit: mostRecords, key: '' } }
  if (dropped.size > 0)
    yield {
      kind: 'left-out',
      path,
      why: 'fields-dropped',
      details: { fields: [...dropped].slice(0, 20).join(', ') },
    }
}

/** A list of records, one alone, or a list inside `items` (CSL styles' tests) or `references` (pandoc). */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return undefined
  for (const name of ['items', 'references']) {
    const inner: unknown = new Map(Object.entries(value)).get(name)
    if (Array.isArray(inner)) return inner
  }
  return 'title' in value ? [value] : undefined
}
