import { parse } from 'csv-parse/sync'
import { cleanText } from '../../../src/shared/export/clean-text'
import type { ExportDocument } from '../../../src/shared/export/export-document'
import { formatCsv } from '../../../src/shared/export/format-csv'
import { readTable } from '../../../src/shared/import/read-table'
import type { ReadBack } from './read-back'

/** How a cell begins that a spreadsheet computes (OWASP, CSV injection), invisible characters before it or not. */
const computed = /^[\p{Z}\p{C}]*[=+\-@＝＋－＠|%]/u

/** What two readers each make of a document as a table, held against the document. */
export function readTableBack(document: ExportDocument): readonly ReadBack[] {
  const csv = formatCsv(document)
  const theirs = parse(csv, { bom: true, record_delimiter: '\r\n' })
  const ours = readTable(csv)
  const title = document.words.title
  return [
    compare('csv-parse', document, theirs.slice(1), theirs[0] ?? [], title, cleanText),
    compare(
      'our importer',
      document,
      ours.rows.map((row) => row.cells),
      ours.headers,
      title,
      (text) => cleanText(text).trim(),
    ),
    {
      format: 'CSV',
      reader: 'formulas',
      read: theirs.length,
      failures: theirs.flat().filter((cell) => computed.test(cell)),
    },
  ]
}

function compare(
  reader: string,
  document: ExportDocument,
  rows: readonly (readonly string[])[],
  headers: readonly string[],
  title: string,
  toCell: (text: string) => string,
): ReadBack {
  const entries = document.sections.flatMap((section) => section.entries)
  const wanted = entries.flatMap(({ item, annotations }) =>
    (annotations.length === 0 ? [''] : annotations.map(({ annotation }) => annotation.note)).map((note) =>
      [item.id, item.title, note].map(toCell),
    ),
  )
  const columns = ['id', title, document.words.note].map((name) => headers.indexOf(name))
  const counted = rows.length === wanted.length ? [] : [`${wanted.length} rows written, ${rows.length} read`]
  const uneven = rows
    .filter((row) => row.length !== headers.length)
    .map((row) => `${row.length} cells in a row`)
  const differing = wanted.flatMap((cells, index) => {
    const read = columns.map((column) => rows[index]?.[column] ?? '')
    // The apostrophe says that a cell is text, whoever reads it.
    const same = cells.every((cell, nth) => read[nth] === cell || read[nth] === `'${cell}`)
    return same ? [] : [`${JSON.stringify(cells)} read as ${JSON.stringify(read)}`]
  })
  return { format: 'CSV', reader, read: rows.length, failures: [...counted, ...uneven, ...differing] }
}
