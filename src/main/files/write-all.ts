import type { FileHandle } from 'node:fs/promises'
import { createNoSpaceError } from './no-space-error'

/**
 * Writes every byte, from `position` on or where the file stands. A disk that is nearly full may take fewer than offered
 * without an error, so the rest is offered again. Rejects with `ENOSPC` when none are taken.
 */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position?: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const at = position === undefined ? null : position + written
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, at)
    if (bytesWritten === 0) throw createNoSpaceError()
    written += bytesWritten
  }
}
