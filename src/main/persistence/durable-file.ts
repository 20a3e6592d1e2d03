import { createHash } from 'node:crypto'
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { collectionNames } from '../../shared/store/collections'
import { emptyData } from './stored-data'
import type { StoredData } from './stored-data'

/** The newest schema that this version writes. */
export const schema = 1

/** A file of data that is either wholly there or was never written. */
export interface DurableFile {
  readonly folder: string
  /** Reads the newest generation that is whole. Never puts defaults in the place of data that is there. */
  open(): Promise<Opened>
  /** Resolves when the bytes are on the disk and have been read back. */
  write(data: StoredData): Promise<Result<void, AppError>>
}

/** What opening found. */
export interface Opened {
  readonly data: StoredData
  readonly mode: 'read-write' | 'read-only'
  readonly notices: readonly AppError[]
}

/** How many generations are kept, the present one included. */
const generations = 3

const name = (generation: number): string => `data-${String(generation).padStart(9, '0')}.json`
const pattern = /^data-(\d{9})\.json$/

/**
 * A data file in numbered generations: each write makes a new one (temporary file, fsync, read back, rename, fsync of the
 * folder) and lets the fourth oldest go. Line 1 is a header with schema and SHA-256, line 2 the data as JSON.
 */
export function createDurableFile(folder: string): DurableFile {
  let generation = 0

  async function openFile(): Promise<Opened> {
    const found = await listGenerations(folder)
    if (!found.ok) return readOnly(found.error)
    generation = found.value[0] ?? 0
    const damaged: string[] = []
    for (const candidate of found.value) {
      const read = await readGeneration(join(folder, name(candidate)))
      if (read.kind === 'newer') return readOnly(createAppError('data-newer', { folder }))
      // A newer version may keep what this one does not know of, so it is shown and never written.
      if (read.kind === 'whole' && read.newer)
        return { ...readOnly(createAppError('data-newer', { folder })), data: read.data }
      if (read.kind === 'whole')
        return { data: read.data, mode: 'read-write', notices: await setAsideAll(folder, damaged) }
      damaged.push(name(candidate))
    }
    if (damaged.length === 0) return { data: emptyData, mode: 'read-write', notices: [] }
    // Nothing whole is left. The bytes stay where they are and nothing is written beside them.
    return readOnly(createAppError('data-unreadable', { folder }))
  }

  async function writeFile(data: StoredData): Promise<Result<void, AppError>> {
    const next = generation + 1
    const temporary = join(folder, `${name(next)}.${process.pid}.new`)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const text = encode(data)
      await writeWhole(temporary, text)
      if ((await readFile(temporary, 'utf8')) !== text) throw new Error('what was read back differs')
      await rename(temporary, join(folder, name(next)))
      await syncFolder(folder)
      generation = next
      await dropOld(folder, next)
      return success(undefined)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined)
      return failure(toSaveError(error, folder))
    }
  }

  return { folder, open: openFile, write: writeFile }
}

function encode(data: StoredData): string {
  const body = JSON.stringify(data)
  const header = { format: 'levelwise-data', schema, minReaderSchema: 1, sha256: sha256(body) }
  return `${JSON.stringify(header)}\n${body}\n`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function listGenerations(folder: string): Promise<Result<readonly number[], AppError>> {
  try {
    const names = await readdir(folder)
    const numbers = names.flatMap((entry) => pattern.exec(entry)?.[1] ?? []).map(Number)
    return success(numbers.sort((a, b) => b - a))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return success([])
    return failure(createAppError('data-folder-unreadable', { folder, reason: codeOf(error) }))
  }
}

type Reading =
  | { readonly kind: 'whole'; readonly data: StoredData; readonly newer: boolean }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

async function readGeneration(path: string): Promise<Reading> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return { kind: 'damaged' }
  }
  const end = text.indexOf('\n')
  const header = parseObject(text.slice(0, end))
  if (header === undefined || header['format'] !== 'levelwise-data') return { kind: 'damaged' }
  if (Number(header['minReaderSchema']) > schema) return { kind: 'newer' }
  const body = text.slice(end + 1).replace(/\n$/, '')
  const data = header['sha256'] === sha256(body) ? parseObject(body) : undefined
  if (data === undefined) return { kind: 'damaged' }
  return { kind: 'whole', data: complete(data), newer: Number(header['schema']) > schema }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Adds the collections that an older version did not know. The checksum vouches for the rest: we wrote it. */
function complete(data: Record<string, unknown>): StoredData {
  const stored = data as unknown as StoredData
  const records = Object.fromEntries(
    collectionNames.map((collection) => [collection, stored.records[collection] ?? {}]),
  )
  return {
    past: stored.past,
    future: stored.future,
    records: { ...stored.records, ...records } as StoredData['records'],
  }
}

function readOnly(notice: AppError): Opened {
  return { data: emptyData, mode: 'read-only', notices: [notice] }
}

async function setAsideAll(folder: string, damaged: readonly string[]): Promise<readonly AppError[]> {
  const notices: AppError[] = []
  for (const file of damaged) {
    const kept = await setAside(folder, file)
    notices.push(createAppError(kept ? 'data-damaged' : 'data-damaged-in-place', { file, folder }))
  }
  return notices
}

/** Moves a damaged file into `quarantine/`, where nothing of ours deletes it. */
async function setAside(folder: string, file: string): Promise<boolean> {
  try {
    await mkdir(join(folder, 'quarantine'), { recursive: true })
    await rename(join(folder, file), join(folder, 'quarantine', `${Date.now()}-${file}`))
    return true
  } catch {
    return false
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8')
  const handle = await open(path, 'w', 0o600)
  try {
    // A full disk may take fewer bytes than offered without an error, so the rest is offered again.
    for (let written = 0; written < bytes.length;) {
      const { bytesWritten } = await handle.write(bytes, written, bytes.length - written)
      if (bytesWritten === 0) throw new Error('ENOSPC')
      written += bytesWritten
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Windows cannot sync a folder and does not need to. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Old generations go only after the new one is safe; failing to remove one is harmless. */
async function dropOld(folder: string, newest: number): Promise<void> {
  await rm(join(folder, name(newest - generations)), { force: true }).catch(() => undefined)
}

function toSaveError(error: unknown, folder: string): AppError {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return createAppError('disk-full', { folder })
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return createAppError('folder-not-writable', { folder })
  return createAppError('not-saved', { folder, reason: code })
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
