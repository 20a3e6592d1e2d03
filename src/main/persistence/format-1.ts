import { join } from 'node:path'
import { sha256 } from '../files/sha256'
import type { Disk } from './disk'
import { parseJson } from './framed-line'
import type { StoredRecord, Version } from './memory'
import { nameChanges } from './name-changes'
import type { Snapshot } from './snapshot-file'
import type { PastChange } from './stored-data'

/**
 * The writer to whom everything of schema 1 is put down. Its counter is 0, so that whatever was written since is newer, and
 * two machines that bring the same files up to date come to the same stamps.
 */
const writer = 'format-1'

/** What was found in files of schema 1: `data-<generation>.json`, each the whole data, a header line and then JSON. */
export type FormatOne =
  | { readonly kind: 'none' | 'newer' | 'unreadable'; readonly damaged: readonly string[] }
  | { readonly kind: 'whole'; readonly snapshot: Snapshot; readonly damaged: readonly string[] }

/** Reads the newest generation that is whole. Rejects when the disk does. */
export async function readFormatOne(
  disk: Disk,
  folder: string,
  names: readonly string[],
): Promise<FormatOne> {
  const damaged: string[] = []
  for (const name of [...names].sort().reverse()) {
    const text = (await disk.read(join(folder, name))).toString('utf8')
    const end = text.indexOf('\n')
    const header = toObject(parseJson(text.slice(0, end)))
    const body = text.slice(end + 1).replace(/\n$/, '')
    if (header?.['format'] === 'levelwise-data') {
      if (Number(header['minReaderSchema']) > 1 || Number(header['schema']) > 1)
        return { kind: 'newer', damaged }
      // The checksum vouches for the shape: that version wrote it.
      const data = header['sha256'] === sha256(body) ? (parseJson(body) as FormatOneData) : undefined
      if (data !== undefined) return { kind: 'whole', snapshot: toSnapshot(data), damaged }
    }
    damaged.push(name)
  }
  return { kind: damaged.length === 0 ? 'none' : 'unreadable', damaged }
}

interface FormatOneData {
  readonly records: Readonly<Record<string, Readonly<Record<string, StoredRecord>>>>
  readonly past: readonly PastChange[]
  readonly future: readonly PastChange[]
}

/** Brings data of schema 1 into the shape of today. A pure step: every record and every change that can be undone is kept. */
function toSnapshot(data: FormatOneData): Snapshot {
  const stamp = { lamport: 0, writer }
  const versions = new Map(
    Object.entries(data.records).map(([name, records]) => [
      name,
      new Map(
        Object.entries(records).map(([id, value]): [string, Version] => [id, { stamp, number: 1, value }]),
      ),
    ]),
  )
  const past = nameChanges(data.past, writer, 'past')
  const future = nameChanges(data.future, writer, 'undone')
  const header: Snapshot['header'] = {
    format: 'levelwise-snapshot',
    schema: 1,
    minReaderSchema: 1,
    generation: 0,
    writer,
    lamport: 0,
    records: 0,
    seen: { [writer]: [[1, 1]] },
    sha256: '',
  }
  return { header, versions, past, future }
}

function toObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}
