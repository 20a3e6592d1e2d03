import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { open as openZip } from 'yauzl'
import type { ZipFile as ReadZip } from 'yauzl'
import { ZipFile } from 'yazl'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { ownFormat, ownVersion } from '../../shared/export/format-own'
import type { SavedCopy } from '../../shared/ipc/calls/backups-calls'
import { collectionNames } from '../../shared/store/collections'
import { hashFile } from '../files/hash-file'
import { sha256 } from '../files/sha256'
import { syncFile } from '../files/sync-file'
import { syncFolder } from '../files/sync-folder'
import { toFileError } from '../files/to-file-error'
import type { StoredData } from '../persistence/stored-data'
import { listBlobs } from './backup-blobs'

/** A text of the copy, such as a reading list as Markdown. */
export interface CopyDocument {
  /** Path in the zip, such as `lists/my-list.md`. */
  readonly name: string
  readonly text: string
}

/** What a complete copy is made of. */
export interface CopyMaterial {
  readonly data: Pick<StoredData, 'records'>
  readonly documents: readonly CopyDocument[]
  /** Where the immutable files of packs lie. */
  readonly blobs: string
  /** YYYY-MM-DD. */
  readonly day: string
}

/** The file of the copy that holds every record as it was stored. */
const recordsFile = 'levelwise.json'

/**
 * Writes everything as one zip that can be read without the app: the records as JSON, texts as Markdown, the files of packs
 * as they came. It is written beside its place, opened again, every byte compared, and only then given its name. Fails with
 * `copy-not-written`; nothing is left behind then, and a file that was there stays.
 */
export async function writeCompleteCopy(
  path: string,
  material: CopyMaterial,
): Promise<Result<SavedCopy, AppError>> {
  const staging = `${path}.${process.pid}.part`
  try {
    const expected = await writeZip(staging, material)
    const found = await readZip(staging)
    const wrong = [...expected].filter(([name, hash]) => found.hashes.get(name) !== hash)
    if (wrong.length > 0 || found.hashes.size !== expected.size) throw new Error('what was read back differs')
    await rename(staging, path)
    await syncFolder(dirname(path))
    return success({ path, bytes: (await stat(path)).size, files: found.hashes.size, records: found.records })
  } catch (error) {
    await rm(staging, { force: true }).catch(() => undefined)
    const { code, details } = toFileError(error, dirname(path))
    return failure(createAppError('copy-not-written', { path, reason: String(details['reason'] ?? code) }))
  }
}

/** Resolves with the SHA-256 of every entry. */
async function writeZip(path: string, material: CopyMaterial): Promise<ReadonlyMap<string, string>> {
  const zip = new ZipFile()
  const hashes = new Map<string, string>()
  const add = (name: string, bytes: Buffer): void => {
    zip.addBuffer(bytes, name)
    hashes.set(name, sha256(bytes))
  }
  for (const document of material.documents) add(document.name, Buffer.from(document.text, 'utf8'))
  add(recordsFile, Buffer.from(formatRecords(material), 'utf8'))
  for (const name of await listBlobs(material.blobs)) {
    zip.addFile(join(material.blobs, name), `packs/${name}`)
    hashes.set(`packs/${name}`, await hashFile(join(material.blobs, name)))
  }
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  await syncFile(path)
  return hashes
}

function formatRecords({ data, day }: CopyMaterial): string {
  const records = Object.fromEntries(
    collectionNames.map((name) => [name, Object.values(data.records[name] ?? {})]),
  )
  const copy = {
    format: ownFormat,
    version: ownVersion,
    title: 'Levelwise',
    kind: 'items',
    purpose: 'for-me',
    day,
  }
  return `${JSON.stringify({ ...copy, records, items: [], checks: [] }, null, 2)}\n`
}

/** Opens a zip and reads every entry to its end; counts the records by reading them as anybody else would. */
export async function readZip(
  path: string,
): Promise<{ readonly hashes: ReadonlyMap<string, string>; readonly records: number }> {
  const zip = await new Promise<ReadZip>((resolve, reject) => {
    openZip(path, { lazyEntries: true, validateEntrySizes: true }, (error, opened) =>
      error === null ? resolve(opened) : reject(error),
    )
  })
  const hashes = new Map<string, string>()
  let records = 0
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve())
    zip.on('entry', (entry: { readonly fileName: string }) => {
      void readEntry(zip, entry)
        .then((bytes) => {
          hashes.set(entry.fileName, sha256(bytes))
          if (entry.fileName === recordsFile) records = countRecords(bytes)
          zip.readEntry()
        })
        .catch(reject)
    })
    zip.readEntry()
  }).finally(() => zip.close())
  return { hashes, records }
}

function readEntry(zip: ReadZip, entry: unknown): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The entry comes from the same zip; its type is only narrower here.
    zip.openReadStream(entry as Parameters<ReadZip['openReadStream']>[0], (error, stream) => {
      if (error !== null) return reject(error)
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(parts)))
    })
  })
}

function countRecords(bytes: Buffer): number {
  const { records } = JSON.parse(bytes.toString('utf8')) as {
    readonly records: Record<string, readonly unknown[]>
  }
  return Object.values(records).reduce((sum, table) => sum + table.length, 0)
}
