import type { Operation } from '../../shared/store/change'
import { collectionNames } from '../../shared/store/collections'
import type { CollectionName } from '../../shared/store/collections'
import { applyHistory } from './history'
import type { History } from './history'
import type { JournalOperation, JournalRecord } from './journal-record'
import { Seen } from './seen'
import { compareStamps, isSameStamp } from './stamp'
import type { Stamp, StoredStamp } from './stamp'
import { uniteVersions } from './unite-versions'

/** Anything that a collection holds. */
export interface StoredRecord {
  readonly id: string
}

/** What a key holds, and who put it there; `value` is undefined when it was removed. */
export interface Version {
  readonly stamp: Stamp
  /** The number of the journal record that put it there. */
  readonly number: number
  readonly value: StoredRecord | undefined
  /** The version that its writer saw; undefined when that is not known any more. */
  readonly over?: StoredStamp | null
}

/**
 * Everything, held once and altered in place, so that a change costs what it touches. lowdb holds it as its data. Records
 * themselves are never altered.
 */
export interface Memory extends History {
  /** The live records, as the app reads them. Collections of a newer version are carried along. */
  readonly records: Map<string, Map<string, StoredRecord>>
  /** The version of every key there ever was; what was removed too, so that an older put of it that arrives late stays away. */
  readonly versions: Map<string, Map<string, Version>>
  readonly seen: Seen
  /** What was altered since somebody last asked, by collection. */
  touched: Map<string, Set<string>>
  /** The highest counter that was seen. */
  lamport: number
}

/** A version that lost against a newer one whose writer had not seen it. */
export interface LostVersion {
  readonly collection: string
  readonly id: string
  readonly version: Version
}

/** A memory in which nothing has been made yet. */
export function createMemory(): Memory {
  return {
    records: new Map<string, Map<string, StoredRecord>>(collectionNames.map((name) => [name, new Map()])),
    versions: new Map<string, Map<string, Version>>(collectionNames.map((name) => [name, new Map()])),
    seen: new Seen(),
    touched: new Map(),
    lamport: 0,
    past: [],
    future: [],
    foreign: new Set(),
  }
}

/** The version that a key holds. */
export function findVersion(memory: Memory, collection: string, id: string): Version | undefined {
  return memory.versions.get(collection)?.get(id)
}

/** Where the operations of a record point: its key. */
export function keyOf(operation: Operation): string {
  return 'put' in operation ? operation.put.id : operation.remove
}

/**
 * Takes in records of journals, oldest first; those that were seen before change nothing. The newest version of a key wins,
 * whatever the order of arrival. Gives the versions that lost without having been seen by the winner.
 */
export function applyRecords(
  memory: Memory,
  records: readonly JournalRecord[],
  foreign: boolean,
): readonly LostVersion[] {
  const lost = new Map<string, LostVersion>()
  for (const record of records) {
    if (memory.seen.has(record.writer, record.number)) continue
    memory.seen.add(record.writer, record.number)
    memory.lamport = Math.max(memory.lamport, record.lamport)
    for (const operation of record.operations) applyOperation(memory, record, operation, lost)
    applyHistory(memory, record, foreign)
  }
  return [...lost.values()]
}

/** Puts a version in its place and gives the one that gave way: the older of the two, or undefined when nothing did. */
export function putVersion(
  memory: Memory,
  collection: string,
  id: string,
  incoming: Version,
): Version | undefined {
  const current = findVersion(memory, collection, id)
  const order = current === undefined ? 1 : compareStamps(incoming.stamp, current.stamp)
  if (order < 0) return incoming
  writeVersion(memory, collection, id, incoming)
  return order === 0 ? undefined : current
}

function applyOperation(
  memory: Memory,
  record: JournalRecord,
  operation: JournalOperation,
  lost: Map<string, LostVersion>,
): void {
  const { collection } = operation
  const id = keyOf(operation)
  const incoming: Version = {
    stamp: { lamport: record.lamport, writer: record.writer },
    number: record.number,
    value: 'put' in operation ? operation.put : undefined,
    over: operation.over,
  }
  // The winner has seen what was taken for lost: it came by a chain of changes.
  for (const [key, each] of lost)
    if (each.collection === collection && each.id === id && isSameStamp(operation.over, each.version.stamp))
      lost.delete(key)
  const loser = putVersion(memory, collection, id, incoming)
  const winner = findVersion(memory, collection, id)
  if (loser === undefined || winner === undefined || isSameStamp(winner.over, loser.stamp)) return
  const united = uniteVersions(collection, winner, loser)
  if (united !== undefined) return writeVersion(memory, collection, id, united)
  lost.set(`${collection} ${id} ${loser.stamp.lamport} ${loser.stamp.writer}`, {
    collection,
    id,
    version: loser,
  })
}

/** Writes a version whether it is newer or not. */
export function writeVersion(memory: Memory, collection: string, id: string, version: Version): void {
  tableOf(memory.versions, collection).set(id, version)
  const records = tableOf(memory.records, collection)
  if (version.value === undefined) records.delete(id)
  else records.set(id, version.value)
  const touched = memory.touched.get(collection)
  if (touched === undefined) memory.touched.set(collection, new Set([id]))
  else touched.add(id)
}

/** Gives what was altered since this was last asked. */
export function takeTouched(memory: Memory): ReadonlyMap<CollectionName, ReadonlySet<string>> {
  const { touched } = memory
  memory.touched = new Map()
  // Collections of a newer version may be among them; nobody asks for those.
  return touched as unknown as ReadonlyMap<CollectionName, ReadonlySet<string>>
}

function tableOf<T>(tables: Map<string, Map<string, T>>, collection: string): Map<string, T> {
  const table = tables.get(collection) ?? new Map<string, T>()
  tables.set(collection, table)
  return table
}
