import { withBlockIds } from '../content/block-ids'
import type { Item } from '../content/item'
import { toLine } from '../base/clean-text'
import { foldText } from '../base/fold-text'
import { adviceFields, proposeColumns, readEffort, readEvidence, readLevels } from './advice-columns'
import type { AdviceField } from './advice-columns'
import type { Found } from './found'
import { endingOf } from './import-file'
import type { ImportFile } from './import-file'
import { defaultPackId } from './import-format'
import type { Importer, ImportOptions } from './importer'
import { readHead } from './read-head'
import { isOwnTable, readOwnTable } from './own-table'
import { largestRecordFile } from './read-json-file'
import { createCellReader, mostRows, readTable } from './read-table'
import { readTextFile } from './read-text-file'
import { toCitedSource } from './to-cited-source'
import { paragraphs, splitTags } from './to-found-source'
import { toImportedAdvice } from './to-imported-item'

const endings: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'txt'])
const packId = defaultPackId('advice-csv')
/** Rows that the dialog shows of a table. */
const shownRows = 5
const longestClaim = 2_000

/** Takes a table of advice, one card a row. The user says which column is what; a column that is empty reads "not known". */
export const adviceCsvImporter: Importer = {
  format: 'advice-csv',
  recognise(files) {
    const [file, ...others] = files
    if (file === undefined || others.length > 0 || !endings.has(endingOf(file.path))) return 'no'
    const { headers } = readTable(readHead(file), 1)
    if (isOwnTable(headers)) return 'surely'
    if (headers.length < 2) return endingOf(file.path) === 'txt' ? 'no' : 'maybe'
    const proposal = proposeColumns(headers)
    return proposal.claim !== undefined && Object.keys(proposal).length >= 2 ? 'surely' : 'maybe'
  },
  askColumns(files, options) {
    const [file] = files
    const text =
      file === undefined ? undefined : readTextFile(file, options.fallbackEncoding, largestRecordFile)
    if (text?.ok !== true) return null
    const { headers, rows } = readTable(text.value, shownRows)
    if (isOwnTable(headers)) return null
    return {
      fields: adviceFields.map((field) => ({ field, required: field === 'claim' })),
      headers,
      sample: rows
        .slice(0, shownRows)
        .map(({ cells }) => headers.map((_, index) => (cells[index] ?? '').slice(0, 300))),
      proposal: proposeColumns(headers),
    }
  },
  *read(files, options) {
    for (const file of files) yield* readFile(file, options)
  },
}

function* readFile(file: ImportFile, { fallbackEncoding, columns, now }: ImportOptions): Iterable<Found> {
  const { path } = file
  const text = readTextFile(file, fallbackEncoding, largestRecordFile)
  if (!text.ok) {
    yield { kind: 'left-out', ...text.error }
    return
  }
  const table = readTable(text.value)
  const { headers, rows, unclosedLine, tooMany } = table
  if (isOwnTable(headers) && Object.keys(columns).length === 0) {
    yield* readOwnTable(table, path, now)
    return
  }
  const chosen = Object.keys(columns).length > 0 ? columns : proposeColumns(headers)
  const claimColumn = chosen['claim'] ?? ''
  if (!headers.includes(claimColumn)) {
    yield { kind: 'left-out', path, why: 'no-claim-column' }
    return
  }
  if (unclosedLine !== undefined) yield { kind: 'left-out', path, line: unclosedLine, why: 'quote-unclosed' }
  const cellOf = createCellReader(headers)
  for (const row of rows) {
    const cell = (field: AdviceField): string => cellOf(row, chosen[field] ?? '')
    yield* readRow(cell, path, row.line, now)
  }
  if (tooMany) yield { kind: 'left-out', path, why: 'too-many', details: { limit: mostRows, key: '' } }
}

function* readRow(
  cell: (field: AdviceField) => string,
  path: string,
  line: number,
  now: string,
): Iterable<Found> {
  const claim = toLine(cell('claim'))
  if (claim === '') {
    yield { kind: 'left-out', path, line, why: 'row-no-claim' }
    return
  }
  if (claim.length > longestClaim) {
    yield {
      kind: 'left-out',
      path,
      line,
      why: 'field-long',
      details: { field: 'claim', limit: longestClaim, key: '' },
    }
    return
  }
  const levels = readLevels(cell('level'))
  const effort = readEffort(cell('effort'))
  const evidence = readEvidence(cell('evidence'))
  const unread = { level: levels, effort, evidence }
  for (const [field, value] of Object.entries(unread))
    if (value === undefined)
      yield {
        kind: 'left-out',
        path,
        line,
        why: 'value-unknown',
        // The union of names is lost in the walk over the entries.
        details: { field, value: cell(field as AdviceField).slice(0, 80) },
      }
  const source = toCitedSource(cell('source'), packId, now)
  if (source !== undefined) yield { kind: 'item', item: source, path }
  yield { kind: 'item', path, item: toCard() }

  function toCard(): Item {
    const adviser = toLine(cell('adviser'))
    return toImportedAdvice({
      packId,
      key: foldText(`${claim} | ${adviser}`),
      claim,
      blocks: withBlockIds(paragraphs(cell('body'))),
      levels: levels ?? [],
      tags: [...new Set([...splitTags(cell('tags')), ...splitTags(cell('topic'))])],
      cue: toLine(cell('cue')),
      effort: effort ?? 'not-known',
      evidence: evidence ?? 'not-known',
      adviser: adviser === '' ? null : adviser,
      sources: source === undefined ? [] : [source.id],
    })
  }
}
