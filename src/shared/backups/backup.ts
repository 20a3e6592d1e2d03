import type { CollectionName } from '../store/collections'

/** Why a back-up was made. `daily` ones are made by themselves; `by-hand` ones are never removed by us. */
export const backupReasons = [
  'daily',
  'by-hand',
  'before-import',
  'before-migrate',
  'before-restore',
  'before-bulk-delete',
] as const
/** One of the reasons. */
export type BackupReason = (typeof backupReasons)[number]

/** The acts on an open library that may alter much at once, before which a back-up is made. */
export type RiskyAct = 'import' | 'restore' | 'bulk-delete'

/** How many records of each collection there are. */
export type RecordCounts = { readonly [C in CollectionName]?: number }

/** A back-up as lists show it. */
export interface BackupInfo {
  /** The name of its file without the ending. */
  readonly id: string
  /** Back-ups are numbered as they are made; the number, not the clock, is their order. */
  readonly generation: number
  readonly reason: BackupReason
  /** ISO time by the clock of then; for people only. */
  readonly madeAt: string
  readonly counts: RecordCounts
  readonly bytes: number
}
