import type { CslName, CslRecord } from '../content/csl-record'
import { workColumns } from '../export/csv-work'
import { toCslRecord } from './to-csl-record'

/** Reads the columns of a table that say which published work a row is about. `cellOf` gives a cell by its heading. */
export function readCsvWork(id: string, title: string, cellOf: (heading: string) => string): CslRecord {
  const cells = workColumns.flatMap(([heading]) => {
    const cell = cellOf(heading).trim()
    return cell === '' ? [] : [[heading, cell] as const]
  })
  const raw = Object.fromEntries(cells.map(([heading, cell]) => [heading, readers[heading]?.(cell) ?? cell]))
  return toCslRecord({ ...raw, id, title })?.record ?? { id, type: 'document', title }
}

const readers: Readonly<Record<string, (cell: string) => readonly CslName[]>> = {
  author: readNames,
  editor: readNames,
}

/** "Family, Given; {Body, Inc.}", as `workColumns` writes it. */
function readNames(cell: string): readonly CslName[] {
  const names = cell.match(/\{[^}]*\}|[^;{}]+/g) ?? []
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(readName)
}

function readName(name: string): CslName {
  if (name.startsWith('{')) return { literal: name.slice(1, -1).trim() }
  const [family = '', given = ''] = name.split(/,\s*(.*)/s)
  return given === '' ? { family } : { family, given }
}
