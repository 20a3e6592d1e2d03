import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { toFileError } from './to-file-error'

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

/** Writes every byte. A disk that is nearly full may take fewer than offered without an error, so the rest is offered again. */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written)
    if (bytesWritten === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    written += bytesWritten
  }
}

/** Makes a rename or a new file in a folder last. Windows cannot sync a folder and does not need to. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
