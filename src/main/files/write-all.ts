import type { FileHandle } from 'node:fs/promises'

/** Writes every byte. A disk that is nearly full may take fewer than offered without an error, so the rest is offered again. */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written)
    if (bytesWritten === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    written += bytesWritten
  }
}
