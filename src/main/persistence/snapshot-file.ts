import { createHash } from 'node:crypto'
import { sha256 } from '../files/sha256'
import { schema } from './data-folder'
import type { FileHeader } from './data-folder'
import type { Disk } from './disk'
import { frameLine, parseJson, readFramedLine } from './framed-line'
import type { Memory, StoredRecord, Version } from './memory'
import type { StoredSeen } from './seen'
import type { PastChange } from './stored-data'

/** The first line of a snapshot. */
export interface SnapshotHeader extends FileHeader {
  readonly format: 'levelwise-snapshot'
  readonly generation: number
  readonly writer: string
  readonly lamport: number
  /** How many live records line 2 holds. */
  readonly records: number
  readonly seen: StoredSeen
  /** Of everything after line 1. */
  readonly sha256: string
}

/** What a snapshot says. */
export interface Snapshot {
  readonly header: SnapshotHeader
  readonly versions: ReadonlyMap<string, ReadonlyMap<string, Version>>
  readonly past: readonly PastChange[]
  readonly future: readonly PastChange[]
}

/** A memory at one moment: what changes later does not show in it, although the records are shared. */
export interface Capture {
  readonly versions: ReadonlyMap<string, ReadonlyMap<string, Version>>
  readonly past: readonly PastChange[]
  readonly future: readonly PastChange[]
  readonly seen: StoredSeen
  readonly lamport: number
}

/** Captures a memory; some milliseconds for a hundred thousand records. */
export function capture(memory: Memory): Capture {
  return {
    versions: new Map([...memory.versions].map(([name, table]) => [name, new Map(table)])),
    past: memory.past,
    future: memory.future,
    seen: memory.seen.toStored(),
    lamport: memory.lamport,
  }
}

/** How many records are turned into text before others get their turn. */
const slice = 2_000

/**
 * Turns a capture into the parts of a file: the header, everything as plain JSON on line 2, who wrote what when on line 3.
 * Lets other work go on in between.
 */
export async function encodeSnapshot(
  captured: Capture,
  generation: number,
  writer: string,
): Promise<readonly Buffer[]> {
  const hash = createHash('sha256')
  const body: Buffer[] = []
  const add = (text: string): void => {
    const bytes = Buffer.from(text, 'utf8')
    hash.update(bytes)
    body.push(bytes)
  }
  const writers = new Map<string, number>()
  const numberOf = (name: string): number => writers.get(name) ?? writers.set(name, writers.size).size - 1
  let records = 0

  add('{"records":')
  await addTables(captured.versions, add, ({ value }) => {
    if (value !== undefined) records += 1
    return value
  })
  const { past, future } = captured
  add(`,"past":${JSON.stringify(past)},"future":${JSON.stringify(future)}}\n{"stamps":`)
  await addTables(captured.versions, add, ({ stamp, number }) => [
    stamp.lamport,
    numberOf(stamp.writer),
    number,
  ])
  add(`,"writers":${JSON.stringify([...writers.keys()])}}\n`)
  const header: SnapshotHeader = {
    format: 'levelwise-snapshot',
    schema,
    minReaderSchema: schema,
    generation,
    writer,
    lamport: captured.lamport,
    records,
    seen: captured.seen,
    sha256: hash.digest('hex'),
  }
  return [frameLine(header), ...body]
}

async function addTables(
  tables: Capture['versions'],
  add: (text: string) => void,
  toValue: (version: Version) => unknown,
): Promise<void> {
  let before = '{'
  for (const [name, table] of tables) {
    add(`${before}${JSON.stringify(name)}:{`)
    let entries: string[] = []
    let first = true
    const flush = (): void => {
      if (entries.length === 0) return
      add((first ? '' : ',') + entries.join(','))
      first = false
      entries = []
    }
    for (const [id, version] of table) {
      const value = toValue(version)
      if (value !== undefined) entries.push(`${JSON.stringify(id)}:${JSON.stringify(value)}`)
      if (entries.length < slice) continue
      flush()
      await new Promise((resolve) => setImmediate(resolve))
    }
    flush()
    add('}')
    before = ','
  }
  add(before === '{' ? '{}' : '}')
}

/** Most headers fit into this many bytes. */
const headerLength = 65_536

/** Reads the first line alone; undefined when it is damaged. Rejects when the disk does. */
export async function readSnapshotHeader(disk: Disk, path: string): Promise<SnapshotHeader | undefined> {
  const start = await disk.read(path, 0, headerLength)
  const bytes = start.includes(10) || start.length < headerLength ? start : await disk.read(path)
  const end = bytes.indexOf(10)
  return end < 0 ? undefined : toHeader(readFramedLine(bytes.subarray(0, end)))
}

/** Reads a snapshot whose header is known; undefined when anything in it is not as it was written. */
export async function readSnapshot(
  disk: Disk,
  path: string,
  header: SnapshotHeader,
): Promise<Snapshot | undefined> {
  const bytes = await disk.read(path)
  const body = bytes.subarray(bytes.indexOf(10) + 1)
  if (sha256(body) !== header.sha256) return undefined
  const end = body.indexOf(10)
  // The checksum vouches for both: a version of ours wrote them.
  const data = parseJson(body.toString('utf8', 0, end)) as SnapshotData | undefined
  const origin = parseJson(body.toString('utf8', end + 1)) as SnapshotOrigin | undefined
  if (data === undefined || origin === undefined) return undefined
  return {
    header,
    versions: toVersions(data, origin),
    past: data.past,
    future: data.future,
  }
}

interface SnapshotData {
  readonly records: Readonly<Record<string, Readonly<Record<string, StoredRecord>>>>
  readonly past: readonly PastChange[]
  readonly future: readonly PastChange[]
}

interface SnapshotOrigin {
  readonly writers: readonly string[]
  readonly stamps: Readonly<
    Record<string, Readonly<Record<string, readonly [lamport: number, writer: number, number: number]>>>
  >
}

function toVersions(data: SnapshotData, origin: SnapshotOrigin): Snapshot['versions'] {
  const tables = Object.entries(origin.stamps).map(([name, stamps]) => {
    const records = new Map(Object.entries(data.records[name] ?? {}))
    const versions = Object.entries(stamps).map(([id, [lamport, writer, number]]): [string, Version] => [
      id,
      { stamp: { lamport, writer: origin.writers[writer] ?? '' }, number, value: records.get(id) },
    ])
    return [name, new Map(versions)] as const
  })
  return new Map(tables)
}

function toHeader(value: unknown): SnapshotHeader | undefined {
  const header = value as SnapshotHeader | undefined
  return header?.format === 'levelwise-snapshot' ? header : undefined
}
