import type { Disk } from './disk'
import { checkFramedLine, parseJson, splitLines } from './framed-line'
import type { JournalHeader, JournalRecord } from './journal-record'

/** Which record of which writer. */
export type RecordPlace = Pick<JournalRecord, 'writer' | 'number'>

/** What a journal holds, or the part of it that was read. */
export interface JournalReading {
  readonly header: JournalHeader | undefined
  /** The whole records that were not known before. */
  readonly records: readonly JournalRecord[]
  /** Where all whole records stand, known or not. */
  readonly places: readonly RecordPlace[]
  /** True when a line before the last good one is damaged: no crash leaves that behind. */
  readonly damaged: boolean
  /** True when no line of ours is in it. */
  readonly foreign: boolean
  /** How many bytes were looked at. */
  readonly size: number
  /** How many of them are read for good; what follows may still be growing. */
  readonly length: number
}

/**
 * So many bytes are held at a time. A journal is read twice, with its mirror, at every start, and may be many megabytes large:
 * read as a whole, it would leave the process as large as that for good.
 */
const portion = 1_048_576

/**
 * Reads a journal from a byte on at which a line begins. Lines are checked one by one, so a bad one costs itself alone. Every
 * line's checksum is checked; what it says is only read of records that are not known. Rejects when the disk does.
 */
export async function readJournal(
  disk: Disk,
  path: string,
  from: number,
  isKnown: (place: RecordPlace) => boolean,
): Promise<JournalReading> {
  const found = createReading(isKnown)
  let unfinished: Buffer[] = []
  let size = 0
  let length = 0
  for (;;) {
    const bytes = await disk.read(path, from + size, portion)
    if (bytes.length === 0) break
    size += bytes.length
    unfinished.push(bytes)
    // A line that is longer than a portion is put together once, when its end has come.
    if (!bytes.includes(lineFeed)) continue
    const joined = unfinished.length === 1 ? bytes : Buffer.concat(unfinished)
    const { lines, length: whole } = splitLines(joined)
    for (const line of lines) found.take(line)
    length += whole
    unfinished = whole < joined.length ? [joined.subarray(whole)] : []
  }
  return { ...found.reading(), foreign: size > 0 && !found.hasGood(), size, length }
}

const lineFeed = 10

type Found = Pick<JournalReading, 'header' | 'records' | 'places' | 'damaged'>

function createReading(isKnown: (place: RecordPlace) => boolean): {
  take(line: Buffer): void
  reading(): Found
  hasGood(): boolean
} {
  const records: JournalRecord[] = []
  const places: RecordPlace[] = []
  let header: JournalHeader | undefined
  let hasGood = false
  let bad = false
  let damaged = false

  return {
    take(line) {
      const json = checkFramedLine(line)
      const known = json === undefined ? undefined : placeOf(json)
      const place = known !== undefined && isKnown(known) ? known : undefined
      const value = place === undefined && json !== undefined ? parseJson(json.toString('utf8')) : undefined
      if (place === undefined && value === undefined) {
        bad = true
        return
      }
      damaged ||= bad
      hasGood = true
      if (place !== undefined) return void places.push(place)
      if (isHeader(value)) header ??= value
      else if (isRecord(value)) {
        if (!isKnown(value)) records.push(value)
        places.push({ writer: value.writer, number: value.number })
      }
    },
    reading: () => ({ header, records, places, damaged }),
    hasGood: () => hasGood,
  }
}

/** The beginning of a record as this version writes it; of others nothing is known before they have been read. */
const recordStart = /^\{"writer":"([a-z0-9]{1,40})","number":(\d{1,15}),"lamport":/

function placeOf(json: Buffer): RecordPlace | undefined {
  const [, writer, number] = recordStart.exec(json.toString('latin1', 0, 100)) ?? []
  return writer === undefined ? undefined : { writer, number: Number(number) }
}

function isHeader(value: unknown): value is JournalHeader {
  return isObject(value) && value['format'] === 'levelwise-journal'
}

/** The checksum vouches for the rest: a version of ours wrote it. */
function isRecord(value: unknown): value is JournalRecord {
  return isObject(value) && typeof value['number'] === 'number' && Array.isArray(value['operations'])
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
