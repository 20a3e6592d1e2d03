import type { JournalRecord } from './journal-record'
import type { StoredStamp } from './stamp'
import { compareStamps, toStored } from './stamp'
import type { PastChange } from './stored-data'

/** How many changes can be taken back. */
export const longestHistory = 200

/** What can be undone and redone, both oldest first. */
export interface History {
  past: PastChange[]
  future: PastChange[]
  /** Changes that another writer made while this store was open: undo passes over them. */
  readonly foreign: Set<string>
}

/** Carries a journal record over into the history. */
export function applyHistory(history: History, record: JournalRecord, foreign: boolean): void {
  const operations = record.back
  if (record.kind === 'quiet' || operations === undefined) return
  const change = record.of ?? toStored(record)
  const entry: PastChange = { label: record.label, operations, change }
  if (foreign) history.foreign.add(keyOf(change))
  if (record.kind === 'undo') {
    history.past = without(history.past, change)
    history.future = [...without(history.future, change), entry]
    return
  }
  // In the order in which the changes were made, not in which they became known.
  history.past = [...without(history.past, change), entry].sort(compareChanges).slice(-longestHistory)
  if (record.kind === 'redo') history.future = without(history.future, change)
  else if (!foreign) history.future = []
}

/** The change that undo (or redo) would turn round now. */
export function findNewest(history: History, pile: 'past' | 'future'): PastChange | undefined {
  return history[pile].findLast(({ change }) => change === undefined || !history.foreign.has(keyOf(change)))
}

/** Orders changes from old to new. */
export function compareChanges(a: PastChange, b: PastChange): number {
  const [lamport, writer] = a.change ?? [0, '']
  const [otherLamport, otherWriter] = b.change ?? [0, '']
  return compareStamps({ lamport, writer }, { lamport: otherLamport, writer: otherWriter })
}

function without(pile: readonly PastChange[], change: StoredStamp): PastChange[] {
  return pile.filter((entry) => entry.change === undefined || keyOf(entry.change) !== keyOf(change))
}

function keyOf([lamport, writer]: StoredStamp): string {
  return `${lamport} ${writer}`
}
