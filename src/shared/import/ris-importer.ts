import type { Found } from './found'
import { endingOf } from './import-file'
import type { ImportFile } from './import-file'
import { defaultPackId } from './import-format'
import type { Importer } from './importer'
import { readHead } from './read-head'
import { largestRecordFile } from './read-json-file'
import { readTextFile } from './read-text-file'
import { risTags, risToCsl } from './ris-to-csl'
import { scanRis } from './scan-ris'
import type { RisRecord } from './scan-ris'
import { toCslRecord } from './to-csl-record'
import { cleanTags, toFoundSource } from './to-found-source'

/** Takes RIS, as Zotero, EndNote, JabRef, publishers' pages and our own export write it. */
export const risImporter: Importer = {
  format: 'ris',
  recognise: (files) => (files.length > 0 && files.every(looksLike) ? 'surely' : 'no'),
  *read(files, { fallbackEncoding }) {
    for (const file of files) {
      const text = readTextFile(file, fallbackEncoding, largestRecordFile)
      if (text.ok) yield* readRecords(text.value, file.path)
      else yield { kind: 'left-out', ...text.error }
    }
  },
}

function looksLike(file: ImportFile): boolean {
  if (endingOf(file.path) === 'ris') return true
  return endingOf(file.path) === 'txt' && /^\s*TY {1,2}- ?[A-Z]+/m.test(readHead(file))
}

function* readRecords(text: string, path: string): Iterable<Found> {
  const { records, strayLine, tooMany } = scanRis(text)
  if (strayLine !== undefined) yield { kind: 'left-out', path, line: strayLine, why: 'ris-stray' }
  if (records.length === 0) yield { kind: 'left-out', path, why: 'no-records' }
  const dropped = new Set<string>()
  for (const record of records) {
    for (const { tag, value } of record.fields) if (value !== '' && !risTags.has(tag)) dropped.add(tag)
    yield readRecord(record, path)
  }
  if (tooMany) yield { kind: 'left-out', path, why: 'too-many', details: { limit: records.length, key: '' } }
  if (dropped.size > 0)
    yield { kind: 'left-out', path, why: 'fields-dropped', details: { fields: [...dropped].join(', ') } }
}

function readRecord({ fields, line }: RisRecord, path: string): Found {
  const cleaned = toCslRecord(risToCsl(fields))
  if (cleaned === undefined)
    return { kind: 'left-out', path, line, why: 'entry-no-title', details: { key: '' } }
  const tags = cleanTags(fields.flatMap(({ tag, value }) => (tag === 'KW' ? value.split(/[;\n]/) : [])))
  return { kind: 'item', path, item: toFoundSource({ record: cleaned.record, tags }, defaultPackId('ris')) }
}
