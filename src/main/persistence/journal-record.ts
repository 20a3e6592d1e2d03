import type { Operation } from '../../shared/store/change'
import { schema } from './data-folder'
import type { FileHeader } from './data-folder'
import { frameLine, readFramedLine, splitLines } from './framed-line'
import type { StoredSeen } from './seen'
import type { StoredStamp } from './stamp'

/** One operation, with the stamp of the version that its writer saw before it; null where there was none. */
export type JournalOperation = Operation & { readonly over: StoredStamp | null }

/** One act of the user, whole or not at all: a line of a journal. */
export interface JournalRecord {
  readonly writer: string
  /** Counts the writer's records from 1 without a gap. */
  readonly number: number
  readonly lamport: number
  /** ISO time, for people alone: no order follows from it. */
  readonly at: string
  /** A `quiet` change cannot be undone; `undo` and `redo` turn the change `of` round. */
  readonly kind: 'change' | 'quiet' | 'undo' | 'redo'
  readonly label: string
  readonly of?: StoredStamp
  readonly operations: readonly JournalOperation[]
  /** What puts everything back as it was before; absent from a quiet change. */
  readonly back?: readonly Operation[]
}

/** The first line of a journal. */
export interface JournalHeader extends FileHeader {
  readonly format: 'levelwise-journal'
  readonly writer: string
  readonly journal: number
  /** What its writer had taken in when the journal was begun: whoever reads it must find all of that too. */
  readonly seen: StoredSeen
  readonly host: string
  readonly process: number
}

/** Makes the first line of a journal. */
export function createJournalHeader(parts: Omit<JournalHeader, keyof FileHeader | 'format'>): Buffer {
  const header: JournalHeader = { format: 'levelwise-journal', schema, minReaderSchema: schema, ...parts }
  return frameLine(header)
}

/** What some bytes of a journal hold. */
export interface JournalReading {
  readonly header: JournalHeader | undefined
  readonly records: readonly JournalRecord[]
  /** True when a line before the last good one is damaged: no crash leaves that behind. */
  readonly damaged: boolean
  /** True when no line of ours is in it. */
  readonly foreign: boolean
  /** How many bytes are read for good; what follows may still be growing. */
  readonly length: number
}

/** Reads a journal, or the part of it that begins at a line. Lines are checked one by one, so a bad one costs itself alone. */
export function readJournal(bytes: Buffer): JournalReading {
  const { lines, length } = splitLines(bytes)
  const values = lines.map(readFramedLine)
  const lastGood = values.findLastIndex((value) => value !== undefined)
  return {
    header: values.find(isHeader),
    records: values.filter(isRecord),
    // With no good line at all there is no middle to be damaged.
    damaged: lastGood > 0 && values.slice(0, lastGood).includes(undefined),
    foreign: bytes.length > 0 && lastGood < 0,
    length,
  }
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
