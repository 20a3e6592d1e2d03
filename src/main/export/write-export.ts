import { open, readFile, rename, rm } from 'node:fs/promises'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'

/**
 * Writes a file that the user chose: beside it first, synced and read back, then under its name, so that a file that was
 * there before is replaced by a whole one or not at all. Gives back the bytes as they lie on the disk. Fails with
 * `export-not-written`, `export-no-permission`, `export-disk-full` or `export-no-folder`; gives null when the signal is
 * aborted before the file has its name. Nothing is left behind then.
 */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Result<Uint8Array | null, AppError>> {
  const temporary = `${path}.${process.pid}.part`
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (!bytesEqual(await readFile(temporary), bytes)) throw new Error('what was read back differs')
    signal?.throwIfAborted()
    await rename(temporary, path)
    return success(new Uint8Array(await readFile(path)))
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    if (signal?.aborted === true) return success(null)
    return failure(toExportError(error, path))
  }
}

function bytesEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
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
