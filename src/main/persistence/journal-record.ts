import type { Operation } from '../../shared/store/change'
import { schema } from './data-folder'
import type { FileHeader } from './data-folder'
import { frameLine } from './framed-line'
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
