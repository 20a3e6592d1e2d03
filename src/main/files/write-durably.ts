import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { syncFolder } from './sync-folder'
import { toFileError } from './to-file-error'
import { writeAll } from './write-all'

/**
 * Writes a small file so that it is there whole or not at all, even when the power goes: under another name first, synced,
 * read back, renamed, and the folder synced. Fails with `disk-full`, `folder-not-writable` or `not-saved`; what was there
 * before is then untouched.
 */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<Result<void, AppError>> {
  const staging = `${path}.${process.pid}.new`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(staging, 'w', 0o600)
    try {
      await writeAll(file, bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (!(await readFile(staging)).equals(bytes)) throw new Error('what was read back differs')
    await rename(staging, path)
    await syncFolder(dirname(path))
    return success(undefined)
  } catch (error) {
    await rm(staging, { force: true }).catch(() => undefined)
    return failure(toFileError(error, dirname(path)))
  }
}
