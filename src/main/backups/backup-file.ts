import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import type { BackupReason, RecordCounts } from '../../shared/backups/backup'
import { backupReasons } from '../../shared/backups/backup'
import { collectionNames } from '../../shared/store/collections'
import type { CollectionName } from '../../shared/store/collections'
import { writeAll } from '../files/write-all'
import type { PastChange, StoredData } from '../persistence/stored-data'

/** The first line of a back-up. */
export interface BackupHeader {
  readonly format: 'levelwise-backup'
  readonly version: 1
  /** The schema of the records; absent from back-ups of schema 2 that were made before it was noted. */
  readonly schema?: number
  readonly reason: BackupReason
  readonly generation: number
  /** Counts daily back-ups from 1; null for all others. */
  readonly turn: number | null
  /** ISO time, for people only. */
  readonly madeAt: string
  /** The user's own day of then, YYYY-MM-DD. */
  readonly day: string
  readonly counts: RecordCounts
  /** Names of the immutable files that the records mention; they lie in `blobs/` beside the back-ups. */
  readonly blobs: readonly string[]
}

/** A back-up that was read whole. */
export interface ReadBackup {
  readonly header: BackupHeader
  readonly data: StoredData
}

/** So many lines are made or read before others get their turn, so that a window never waits for a back-up. */
const linesATurn = 400

/**
 * Writes a back-up: a header, one line a record, and a last line with count and SHA-256 of all lines before it. The caller
 * gives the file its name only after it has been read back.
 */
export async function writeBackupFile(path: string, header: BackupHeader, data: StoredData): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    const put = async (lines: readonly string[]): Promise<void> => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8')
      hash.update(bytes)
      await writeAll(file, bytes)
    }
    await put([JSON.stringify(header)])
    let waiting: string[] = []
    let count = 0
    for (const line of recordLines(data)) {
      waiting.push(line)
      count += 1
      if (waiting.length < linesATurn) continue
      await put(waiting)
      waiting = []
      await setImmediate()
    }
    await put(waiting)
    await writeEnd(file, count, hash.digest('hex'))
    await file.sync()
  } finally {
    await file.close()
  }
}

function* recordLines(data: StoredData): Generator<string> {
  for (const collection of collectionNames)
    for (const record of Object.values(data.records[collection] ?? {}))
      yield JSON.stringify({ collection, record })
  for (const past of data.past) yield JSON.stringify({ past })
  for (const future of data.future) yield JSON.stringify({ future })
}

async function writeEnd(file: FileHandle, lines: number, sha256: string): Promise<void> {
  await writeAll(file, Buffer.from(`${JSON.stringify({ end: lines, sha256 })}\n`, 'utf8'))
}

/** Reads the header alone, for lists; undefined when it is none of ours. */
export async function readBackupHeader(
  path: string,
): Promise<{ readonly header: BackupHeader; readonly bytes: number } | undefined> {
  try {
    for await (const line of readLines(path)) {
      const header = parseHeader(line)
      return header === undefined ? undefined : { header, bytes: (await stat(path)).size }
    }
    return undefined
  } catch {
    return undefined
  }
}

/** Opens a back-up: every line, the count and the checksum must hold. Undefined when anything does not. */
export async function readBackupFile(path: string): Promise<ReadBackup | undefined> {
  const tables = new Map<CollectionName, Record<string, { readonly id: string }>>()
  const past: PastChange[] = []
  const future: PastChange[] = []
  const hash = createHash('sha256')
  let header: BackupHeader | undefined
  let end: { readonly end: number; readonly sha256: string } | undefined
  let count = 0
  try {
    for await (const line of readLines(path)) {
      if (end !== undefined) return undefined
      if (header === undefined) {
        header = parseHeader(line)
        if (header === undefined) return undefined
        hash.update(`${line}\n`)
        continue
      }
      const value = JSON.parse(line) as Readonly<Record<string, unknown>>
      if (typeof value['end'] === 'number') {
        end = value as unknown as typeof end
        continue
      }
      hash.update(`${line}\n`)
      count += 1
      if (!takeLine(value, tables, past, future)) return undefined
    }
  } catch {
    return undefined
  }
  if (header === undefined || end?.end !== count || end.sha256 !== hash.digest('hex')) return undefined
  const records = Object.fromEntries(collectionNames.map((name) => [name, tables.get(name) ?? {}]))
  return { header, data: { records: records as unknown as StoredData['records'], past, future } }
}

/** Reads line by line. Whoever stops early leaves nothing open: a stream that is only paused keeps its file for good. */
async function* readLines(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, { encoding: 'utf8' })
  try {
    yield* createInterface({ input: stream, crlfDelay: Infinity })
  } finally {
    const closed = stream.closed ? undefined : once(stream, 'close')
    stream.destroy()
    await closed
  }
}

function takeLine(
  value: Readonly<Record<string, unknown>>,
  tables: Map<CollectionName, Record<string, { readonly id: string }>>,
  past: PastChange[],
  future: PastChange[],
): boolean {
  if ('past' in value) past.push(value['past'] as PastChange)
  else if ('future' in value) future.push(value['future'] as PastChange)
  else {
    // A newer version may have had collections that this one does not know; restoring them would lose them silently.
    const collection = collectionNames.find((name) => name === value['collection'])
    const record = value['record'] as { readonly id: string } | undefined
    if (collection === undefined || typeof record?.id !== 'string') return false
    const table = tables.get(collection) ?? Object.create(null)
    table[record.id] = record
    tables.set(collection, table)
  }
  return true
}

function parseHeader(line: string): BackupHeader | undefined {
  try {
    const value = JSON.parse(line) as BackupHeader | null
    const known = backupReasons.some((reason) => reason === value?.reason)
    return value?.format === 'levelwise-backup' && value.version === 1 && known ? value : undefined
  } catch {
    return undefined
  }
}
