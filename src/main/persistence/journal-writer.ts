import { join } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { fileErrorCode, toFileError } from '../files/to-file-error'
import { journalName } from './data-folder'
import { writeAll } from './disk'
import type { Disk, DiskFile } from './disk'
import { createJournalHeader } from './journal-record'
import type { StoredSeen } from './seen'

/** How an attempt to append ended. */
export type Appended =
  | { readonly kind: 'saved' }
  /** Nothing of it is on the disk; it may be tried again. */
  | { readonly kind: 'refused'; readonly error: AppError; readonly full: boolean }
  /** The disk broke its promise. What it holds is not known, so nothing may be written any more. */
  | { readonly kind: 'broken'; readonly error: AppError }
  /** Somebody took the files away while they were open. */
  | { readonly kind: 'vanished' }

/** Appends lines to the journals of one writer, each in two copies. */
export interface JournalWriter {
  /** Resolves with `saved` when the lines are on the disk, in both copies and under their names. */
  append(lines: Buffer): Promise<Appended>
  /** Ends the present pair; the next append begins another. */
  rotate(): Promise<void>
  /** The names of the pair that is being written; empty before the first append. */
  names(): readonly string[]
  /** How many bytes the present copy holds. */
  size(): number
}

interface Pair {
  readonly names: readonly string[]
  readonly files: readonly DiskFile[]
  /** Bytes that are safe in both. */
  size: number
}

/** Creates the writer of a folder's journals. `seen` gives what has been taken in when a journal is begun. */
export function createJournalWriter(
  disk: Disk,
  folder: string,
  writer: string,
  seen: () => StoredSeen,
): JournalWriter {
  let pair: Pair | undefined
  let journal = 0

  async function begin(): Promise<Pair | Exclude<Appended, { kind: 'saved' | 'vanished' }>> {
    journal += 1
    const header = createJournalHeader({
      writer,
      journal,
      seen: seen(),
      host: disk.host,
      process: disk.processId,
    })
    const names = [journalName(writer, journal, 'a'), journalName(writer, journal, 'b')]
    const files: DiskFile[] = []
    try {
      for (const name of names) files.push(await disk.create(join(folder, name)))
      for (const file of files) await writeAll(file, header)
    } catch (error) {
      await giveUp(files, names)
      return refuse(error, folder)
    }
    try {
      await Promise.all(files.map((file) => file.sync()))
      await disk.syncFolder(folder)
    } catch (error) {
      await closeAll(files)
      return toBroken(error, folder)
    }
    return { names, files, size: header.length }
  }

  async function giveUp(files: readonly DiskFile[], names: readonly string[]): Promise<void> {
    await closeAll(files)
    for (const name of names.slice(0, files.length))
      await disk.remove(join(folder, name)).catch(() => undefined)
  }

  async function append(lines: Buffer): Promise<Appended> {
    if (pair === undefined) {
      const begun = await begin()
      if ('kind' in begun) return begun
      pair = begun
    }
    const { files, names, size } = pair
    const written = await Promise.allSettled(files.map((file) => writeAll(file, lines)))
    const failed = written.find((each) => each.status === 'rejected')
    if (failed !== undefined) return rollBack(pair, failed.reason)
    try {
      await Promise.all(files.map((file) => file.sync()))
    } catch (error) {
      // After a failed sync the system may have dropped the bytes and says "done" the next time, so it is never tried again.
      return toBroken(error, folder)
    }
    for (const [index, file] of files.entries())
      if (!(await isThere(names[index] ?? '', file))) return vanish(pair)
    pair.size = size + lines.length
    return { kind: 'saved' }
  }

  /** Cuts off what was written in part, so that what was refused does not come back. */
  async function rollBack({ files, size }: Pair, reason: unknown): Promise<Appended> {
    try {
      for (const file of files) await file.truncate(size)
      for (const file of files) await file.sync()
      return refuse(reason, folder)
    } catch (error) {
      return toBroken(error, folder)
    }
  }

  async function isThere(name: string, file: DiskFile): Promise<boolean> {
    const facts = await disk.stat(join(folder, name)).catch(() => null)
    return facts?.identity === file.identity
  }

  async function vanish(gone: Pair): Promise<Appended> {
    pair = undefined
    await closeAll(gone.files)
    return { kind: 'vanished' }
  }

  return {
    append,
    async rotate() {
      const old = pair
      pair = undefined
      if (old !== undefined) await closeAll(old.files)
    },
    names: () => pair?.names ?? [],
    size: () => pair?.size ?? 0,
  }
}

function refuse(error: unknown, folder: string): Extract<Appended, { kind: 'refused' }> {
  const told = toSaveError(error, folder)
  return { kind: 'refused', error: told, full: told.code === 'disk-full' }
}

function toBroken(error: unknown, folder: string): Extract<Appended, { kind: 'broken' }> {
  return { kind: 'broken', error: createAppError('disk-failing', { folder, reason: fileErrorCode(error) }) }
}

/** What a refusal of the disk means to the user: as for any file of theirs, or `data-folder-gone`. */
export function toSaveError(error: unknown, folder: string): AppError {
  const code = fileErrorCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? createAppError('data-folder-gone', { folder })
    : toFileError(error, folder)
}

async function closeAll(files: readonly DiskFile[]): Promise<void> {
  for (const file of files) await file.close().catch(() => undefined)
}
