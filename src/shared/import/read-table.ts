import Papa from 'papaparse'
import { readField } from '../export/format-csv'

/** A row of a table with the line on which it begins, from 1. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** A table whose first row names its columns. */
export interface Table {
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  /** A cell that opens a quotation mark and never closes it: the line where its row begins. */
  readonly unclosedLine: number | undefined
  readonly tooMany: boolean
}

/** Most rows that are read. */
export const mostRows = 100_000
const mostColumns = 200
/** Longest cell, in UTF-16 units; what is longer is cut. */
const longestCell = 100_000

/**
 * Reads a table of comma, semicolon, tab or bar separated values; which of them it is, is told from its first rows. The
 * reading is Papa Parse's (RFC 4180). The apostrophe by which we mark what a spreadsheet might take for a formula is taken
 * off again. A column without a name is called by its number.
 */
export function readTable(text: string, limit: number = mostRows): Table {
  const rows: TableRow[] = []
  let unclosedLine: number | undefined
  let tooMany = false
  let line = 1
  let counted = 0
  // Empty lines at the end would count as rows of one column when the separator is told.
  Papa.parse(text.trimEnd(), {
    delimitersToGuess: [',', ';', '\t', '|'],
    step({ data, errors, meta }, parser) {
      const here = line
      for (
        let at = text.indexOf('\n', counted);
        at !== -1 && at < meta.cursor;
        at = text.indexOf('\n', at + 1)
      ) {
        line += 1
        counted = at + 1
      }
      if (errors.some(({ code }) => code === 'MissingQuotes')) unclosedLine ??= here
      const cells = data.slice(0, mostColumns).map((cell) => readField(cell).slice(0, longestCell).trim())
      if (cells.every((cell) => cell === '')) return
      if (rows.length > limit) {
        tooMany = true
        parser.abort()
      } else rows.push({ cells, line: here })
    },
  })
  const [head, ...body] = rows
  return { headers: nameColumns(head?.cells ?? []), rows: body, unclosedLine, tooMany }
}

/** Looks up cells by the name of their column; an empty text where the row is short. */
export function createCellReader(headers: readonly string[]): (row: TableRow, header: string) => string {
  const places = new Map(headers.map((header, index) => [header, index]))
  return (row, header) => row.cells[places.get(header) ?? -1] ?? ''
}

function nameColumns(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return cells.map((cell, index) => {
    const name =
      cell === '' || taken.has(cell) ? `column ${index + 1}` : cell.replace(/\s+/g, ' ').slice(0, 200)
    taken.add(name)
    return name
  })
}
