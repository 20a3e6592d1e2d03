import type { Operation } from '../../shared/store/change'
import type { JournalOperation, JournalRecord } from './journal-record'
import { findVersion, keyOf } from './memory'
import type { Memory, Version } from './memory'
import { toStored } from './stamp'
import type { StoredStamp } from './stamp'

/** What an act is, before it has a number and a stamp. */
export interface Act {
  readonly kind: JournalRecord['kind']
  readonly label: string
  readonly of?: StoredStamp
  readonly operations: readonly Operation[]
}

/** Numbers and stamps acts as one writer's next records. Acts of one batch see each other, although none is saved yet. */
export interface RecordBuilder {
  build(act: Act): JournalRecord
}

/** Begins a batch over a memory; `last` is the number of the writer's last record. */
export function createRecordBuilder(memory: Memory, writer: string, last: number, at: string): RecordBuilder {
  const ahead = new Map<string, Version>()
  let number = last
  let { lamport } = memory

  return {
    build(act) {
      number += 1
      lamport += 1
      const stamp = { lamport, writer }
      const operations: JournalOperation[] = []
      const back: Operation[] = []
      for (const operation of act.operations) {
        const { collection } = operation
        const id = keyOf(operation)
        const key = `${collection} ${id}`
        const before = ahead.get(key) ?? findVersion(memory, collection, id)
        operations.push({ ...operation, over: before === undefined ? null : toStored(before.stamp) })
        back.unshift(toInverse(operation, id, before))
        ahead.set(key, { stamp, number, value: 'put' in operation ? operation.put : undefined })
      }
      const base = { writer, number, lamport, at, ...act, operations }
      return act.kind === 'quiet' ? base : { ...base, back }
    },
  }
}

/** What puts a key back as it was. */
function toInverse({ collection }: Operation, id: string, before: Version | undefined): Operation {
  // Collection and record belong together by construction; the union cannot be narrowed by a computed key.
  return (
    before?.value === undefined ? { collection, remove: id } : { collection, put: before.value }
  ) as Operation
}
