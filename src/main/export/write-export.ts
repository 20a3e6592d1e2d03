import { open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { syncFolder } from '../files/sync-folder'

/**
 * Writes a file that the user chose: beside it first, synced and read back, then under its name, so that a file that was
 * there before is replaced by a whole one or not at all. Fails with `export-not-written`, `export-no-permission`,
 * `export-disk-full` or `export-no-folder`. Nothing is left behind then.
 */
export async function writeExport(path: string, bytes: Uint8Array): Promise<Result<void, AppError>> {
  const temporary = besidePath(path)
  try {
    await writeBeside(temporary, bytes)
    await giveName(temporary, path)
    return success(undefined)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return failure(toExportError(error, path))
  }
}

/** Where what is to have a name is written first. */
export function besidePath(path: string): string {
  return `${path}.${process.pid}.part`
}

/** Writes a file that has no name yet, syncs it and gives back the bytes as they lie on the disk. Rejects when they differ. */
export async function writeBeside(temporary: string, bytes: Uint8Array): Promise<Buffer> {
  const file = await open(temporary, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  const found = await readFile(temporary)
  if (!found.equals(bytes)) throw new Error('what was read back differs')
  return found
}

/** Gives what was written its name, in the place of a file or an empty folder that had it. Rejects with what the disk says. */
export async function giveName(temporary: string, path: string): Promise<void> {
  if ((await stat(temporary)).isDirectory()) await rmdir(path).catch(() => undefined)
  await rename(temporary, path)
  await syncFolder(dirname(path))
}

/** What went wrong with a file, in words that a user can act on. */
export function toExportError(error: unknown, path: string): AppError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
      return createAppError('export-no-permission', { path })
    case 'ENOSPC':
    case 'EDQUOT':
      return createAppError('export-disk-full', { path })
    case 'ENOENT':
    case 'ENOTDIR':
      return createAppError('export-no-folder', { path })
    default:
      return createAppError('export-not-written', { path, reason: code })
  }
}
