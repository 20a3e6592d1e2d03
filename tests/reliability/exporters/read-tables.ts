import { parse } from 'csv-parse/sync'
import { cleanText } from '../../../src/shared/base/clean-text'
import type { ExportDocument } from '../../../src/shared/export/export-document'
import { formatCsv } from '../../../src/shared/export/format-csv'
import { readTable } from '../../../src/shared/import/read-table'
import { readBack } from './read-back'
import type { ReadBack, Reading } from './read-back'

/** How a cell begins that a spreadsheet computes (OWASP, CSV injection), invisible characters before it or not. */
const computed = /^[\p{Z}\p{C}]*[=+\-@＝＋－＠|%]/u

/** What two readers each make of a document as a table, held against the document. */
export function readTableBack(document: ExportDocument): readonly ReadBack[] {
  const csv = formatCsv(document)
  return [
    readBack('CSV', 'csv-parse', () => {
      const [headers = [], ...rows] = readTheirs(csv)
      return compare(document, rows, headers, cleanText)
    }),
    readBack('CSV', 'our importer', () => {
      const { headers, rows } = readTable(csv)
      const cells = rows.map((row) => row.cells)
      return compare(document, cells, headers, (text) => cleanText(text).trim())
    }),
    readBack('CSV', 'formulas', () => {
      const cells = readTheirs(csv).flat()
      return { read: cells.length, failures: cells.filter((cell) => computed.test(cell)) }
    }),
  ]
}

function readTheirs(csv: string): readonly (readonly string[])[] {
  return parse(csv, { bom: true, record_delimiter: '\r\n' })
}

function compare(
  document: ExportDocument,
  rows: readonly (readonly string[])[],
  headers: readonly string[],
  toCell: (text: string) => string,
): Reading {
  const entries = document.sections.flatMap((section) => section.entries)
  const wanted = entries.flatMap(({ item, annotations }) =>
    (annotations.length === 0 ? [''] : annotations.map(({ annotation }) => annotation.note)).map((note) =>
      [item.id, item.title, note].map(toCell),
    ),
  )
  const columns = ['id', document.words.title, document.words.note].map((name) => headers.indexOf(name))
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
  return { read: rows.length, failures: [...counted, ...uneven, ...differing] }
}
