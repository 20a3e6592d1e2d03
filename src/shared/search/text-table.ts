import { decodeUnits, encodeUnits } from './unit-codec'

/** Texts one after another in bytes; text `i` runs from `start[i]` to `start[i + 1]`. */
export interface TextTable {
  readonly bytes: Uint8Array
  readonly start: Uint32Array
}

/** Counts the texts. */
export function textCount(table: TextTable): number {
  return Math.max(0, table.start.length - 1)
}

/** Gives a text by its place, or the empty text beyond the end. */
export function textAt(table: TextTable, index: number): string {
  return decodeUnits(table.bytes, table.start[index] ?? 0, table.start[index + 1] ?? table.start[index] ?? 0)
}

/** Finds a text in a sorted table; -1 when it is not there. */
export function findText(table: TextTable, text: string): number {
  const key = encodeUnits(text)
  const index = lowerBound(table, key, false)
  return index < textCount(table) && comparePlace(table, index, key, false) === 0 ? index : -1
}

/** Finds the texts of a sorted table that begin with a prefix, as a half-open range of places. */
export function findPrefix(table: TextTable, prefix: string): { readonly from: number; readonly to: number } {
  const key = encodeUnits(prefix)
  return { from: lowerBound(table, key, false), to: lowerBound(table, key, true) }
}

/** Finds the first place whose text is not below the key; with `past`, the first that is above all that begin with it. */
function lowerBound(table: TextTable, key: Uint8Array, past: boolean): number {
  let low = 0
  let high = textCount(table)
  while (low < high) {
    const middle = (low + high) >>> 1
    const order = comparePlace(table, middle, key, past)
    if (order < 0 || (past && order === 0)) low = middle + 1
    else high = middle
  }
  return low
}

function comparePlace(table: TextTable, index: number, key: Uint8Array, asPrefix: boolean): number {
  const start = table.start[index] ?? 0
  const length = (table.start[index + 1] ?? start) - start
  const shared = Math.min(length, key.length)
  for (let at = 0; at < shared; at += 1) {
    const difference = (table.bytes[start + at] ?? 0) - (key[at] ?? 0)
    if (difference !== 0) return difference
  }
  return asPrefix && length >= key.length ? 0 : length - key.length
}

/** Builds a table from texts in the order in which they are added. */
export function createTextTable(texts: readonly string[]): TextTable {
  const encoded = texts.map(encodeUnits)
  const start = new Uint32Array(texts.length + 1)
  let total = 0
  for (const [index, bytes] of encoded.entries()) {
    start[index] = total
    total += bytes.length
  }
  start[texts.length] = total
  const bytes = new Uint8Array(total)
  for (const [index, text] of encoded.entries()) bytes.set(text, start[index])
  return { bytes, start }
}
