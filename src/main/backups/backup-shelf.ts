import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { BackupInfo, BackupReason } from '../../shared/backups/backup'
import { planRetention } from '../../shared/backups/plan-retention'
import type { Retained } from '../../shared/backups/plan-retention'
import { collectionNames } from '../../shared/store/collections'
import { syncFolder } from '../files/sync-folder'
import { toFileError } from '../files/to-file-error'
import { schema } from '../persistence/data-folder'
import type { StoredData } from '../persistence/stored-data'
import { findMentioned, linkBlobs, pruneBlobs, readMentions } from './backup-blobs'
import { readBackupFile, readBackupHeader, writeBackupFile } from './backup-file'
import type { BackupHeader, ReadBackup } from './backup-file'
import { holdSameRecords } from './same-records'

/** The folder of back-ups. It needs no store, so that it can be looked through while the library is missing. */
export interface BackupShelf {
  readonly folder: string
  /** All that can be read, the newest first. */
  list(): Promise<readonly ShelvedBackup[]>
  /** Opens one; fails with `backup-unreadable`, or with `backup-newer` where only a newer version can read it. */
  read(id: string): Promise<Result<ReadBackup, AppError>>
  /** Puts data by: written, synced, opened again and compared before it gets its name; then lets go of what is too old. */
  add(data: StoredData, facts: BackupFacts): Promise<Result<BackupInfo, AppError>>
}

/** A back-up with what retention needs to know of it. */
export interface ShelvedBackup extends BackupInfo, Retained {
  readonly day: string
  readonly blobs: readonly string[]
}

/** What is noted in a back-up beside the data. */
export interface BackupFacts {
  readonly reason: BackupReason
  /** ISO time. */
  readonly madeAt: string
  /** The user's own day, YYYY-MM-DD. */
  readonly day: string
}

const ending = '.jsonl'
const namePattern = /^backup-(\d{6})-[a-z-]+\.jsonl$/

/** Opens the shelf; nothing is made on disk before the first back-up. `blobs` tells where the open library has the files of its packs. */
export function openBackupShelf(folder: string, blobs: () => string): BackupShelf {
  const pathOf = (id: string): string => join(folder, `${id}${ending}`)

  async function list(): Promise<readonly ShelvedBackup[]> {
    const names = (await readdir(folder).catch((): string[] => [])).filter((name) => namePattern.test(name))
    const found = await Promise.all(
      names.map(async (name) => ({ name, read: await readBackupHeader(join(folder, name)) })),
    )
    return found
      .flatMap(({ name, read }): ShelvedBackup[] =>
        read === undefined
          ? []
          : [{ ...toFacts(read.header), id: name.slice(0, -ending.length), bytes: read.bytes }],
      )
      .sort((a, b) => b.generation - a.generation)
  }

  async function add(data: StoredData, facts: BackupFacts): Promise<Result<BackupInfo, AppError>> {
    const shelved = await list()
    const generation = (await highestNumber(folder)) + 1
    const lastTurn = Math.max(0, ...shelved.map(({ turn }) => turn ?? 0))
    const header: BackupHeader = {
      format: 'levelwise-backup',
      version: 1,
      schema,
      ...facts,
      generation,
      turn: facts.reason === 'daily' ? lastTurn + 1 : null,
      counts: countRecords(data),
      blobs: await findMentioned(blobs(), () => readMentions(data)),
    }
    const id = `backup-${String(generation).padStart(6, '0')}-${facts.reason}`
    const staging = join(folder, `${id}.${process.pid}.new`)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await linkBlobs(blobs(), join(folder, 'blobs'), header.blobs)
      await writeBackupFile(staging, header, data)
      const copy = await readBackupFile(staging)
      if (copy === undefined || !holdSameRecords(copy.data, data))
        throw new Error('what was read back differs')
      await rename(staging, pathOf(id))
      await syncFolder(folder)
    } catch (error) {
      await rm(staging, { force: true }).catch(() => undefined)
      return failure(createAppError('backup-not-made', { reason: toFileError(error, folder).code, folder }))
    }
    await letGo()
    const bytes = (await readBackupHeader(pathOf(id)))?.bytes ?? 0
    return success({ ...toFacts(header), id, bytes })
  }

  /** Only what the plan names goes, and failing to remove it is harmless. */
  async function letGo(): Promise<void> {
    const shelved = await list()
    const going = new Set(planRetention(shelved).map(({ id }) => id))
    for (const id of going) await rm(pathOf(id), { force: true }).catch(() => undefined)
    const wanted = new Set(shelved.filter(({ id }) => !going.has(id)).flatMap((backup) => backup.blobs))
    await pruneBlobs(join(folder, 'blobs'), wanted)
  }

  return {
    folder,
    list,
    async read(id) {
      const isName = namePattern.test(`${id}${ending}`)
      const found = isName ? await readBackupHeader(pathOf(id)) : undefined
      if ((found?.header.schema ?? schema) > schema)
        return failure(createAppError('backup-newer', { folder }))
      const read = found === undefined ? undefined : await readBackupFile(pathOf(id))
      return read === undefined ? failure(createAppError('backup-unreadable', { folder })) : success(read)
    },
    add,
  }
}

/** Damaged files count too: their numbers are never given twice. */
async function highestNumber(folder: string): Promise<number> {
  const names = await readdir(folder).catch((): string[] => [])
  return Math.max(0, ...names.map((name) => Number(/^backup-(\d{6})-/.exec(name)?.[1] ?? 0)))
}

function toFacts(header: BackupHeader): Omit<ShelvedBackup, 'id' | 'bytes'> {
  const { generation, reason, turn, madeAt, day, counts, blobs } = header
  return { generation, reason, turn, madeAt, day, counts, blobs }
}

function countRecords(data: StoredData): BackupHeader['counts'] {
  return Object.fromEntries(
    collectionNames.map((name) => [name, Object.keys(data.records[name] ?? {}).length]),
  )
}
