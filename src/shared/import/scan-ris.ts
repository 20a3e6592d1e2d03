/** One line of a RIS record: a tag of two characters and its value, continued lines included. */
export interface RisField {
  readonly tag: string
  readonly value: string
}

/** A record, from its `TY` to its `ER` or to where the next one begins. */
export interface RisRecord {
  readonly fields: readonly RisField[]
  /** The line of its `TY`, from 1. */
  readonly line: number
}

/** Records, the line of the first text that stands outside of any, and whether there were too many. */
export interface ScannedRis {
  readonly records: readonly RisRecord[]
  readonly strayLine: number | undefined
  readonly tooMany: boolean
}

const mostRecords = 100_000
const mostFields = 2_000

// The standard has two spaces before the hyphen and one behind it; programs and editors lose one or the other.
const tagged = /^\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?:\s(.*)|)$/

/**
 * Cuts RIS into records. A value may run on over the next lines; a record may lack its `ER`. What stands before the first
 * `TY` or between records belongs to nothing.
 */
export function scanRis(text: string): ScannedRis {
  const records: { fields: { tag: string; value: string }[]; line: number }[] = []
  let current: (typeof records)[number] | undefined
  let strayLine: number | undefined
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [, tag, value = ''] = tagged.exec(line) ?? []
    if (tag === 'TY') {
      if (records.length >= mostRecords) return { records, strayLine, tooMany: true }
      current = { fields: [{ tag, value: value.trim() }], line: index + 1 }
      records.push(current)
    } else if (tag === 'ER') current = undefined
    else if (current === undefined) {
      if (line.trim() !== '') strayLine ??= index + 1
    } else if (tag !== undefined) {
      if (current.fields.length < mostFields) current.fields.push({ tag, value: value.trim() })
    } else continueLast(current.fields, line)
  }
  return { records, strayLine, tooMany: false }
}

function continueLast(fields: { tag: string; value: string }[], line: string): void {
  const last = fields[fields.length - 1]
  if (last !== undefined && line.trim() !== '') last.value = `${last.value}\n${line.trim()}`.trim()
}
