import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Immutable files named by the SHA-256 of their content: the text of imported packs, their catalogues, their images. A
 * blob is wholly there or not at all, and never changes; records name it.
 */
export interface BlobStore {
  readonly folder: string
  /** Keeps bytes; resolves with their name once they are synced and have been read back. Throws what the disk says. */
  write(bytes: Uint8Array): Promise<string>
  /** Takes over a finished file of the same disk, whose hash the writer counted; refuses one that reads back otherwise. */
  adopt(file: string, sha256: string): Promise<void>
  read(sha256: string): Promise<Uint8Array>
  /** Reads a part of a blob. */
  readPart(sha256: string, offset: number, length: number): Promise<Uint8Array>
}

/** What a blob's name looks like. */
export const blobName = /^[0-9a-f]{64}$/

/** Creates the store over a folder, which is made when something is first kept. */
export function createBlobStore(folder: string): BlobStore {
  const place = (sha256: string): string => {
    if (!blobName.test(sha256)) throw new Error('not the name of a blob')
    return join(folder, sha256)
  }

  async function settle(temporary: string, sha256: string): Promise<void> {
    if ((await hashFile(temporary)) !== sha256) {
      await rm(temporary, { force: true })
      throw new Error('what was read back differs')
    }
    await rename(temporary, place(sha256))
    await syncFolder(folder)
  }

  return {
    folder,
    async write(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (await isThere(place(sha256), sha256)) return sha256
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const temporary = join(folder, `${sha256}.${process.pid}.new`)
      const file = await open(temporary, 'w', 0o600)
      try {
        for (let at = 0; at < bytes.length;) {
          const { bytesWritten } = await file.write(bytes, at, bytes.length - at)
          if (bytesWritten === 0) throw new Error('ENOSPC')
          at += bytesWritten
        }
        await file.sync()
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined)
        throw error
      } finally {
        await file.close()
      }
      await settle(temporary, sha256)
      return sha256
    },
    async adopt(path, sha256) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = await open(path, 'r+')
      try {
        await file.sync()
      } finally {
        await file.close()
      }
      await settle(path, sha256)
    },
    read: (sha256) => readFile(place(sha256)),
    async readPart(sha256, offset, length) {
      const file = await open(place(sha256), 'r')
      try {
        const bytes = Buffer.alloc(length)
        const { bytesRead } = await file.read(bytes, 0, length, offset)
        if (bytesRead !== length) throw new Error('a part of the blob is missing')
        return bytes
      } finally {
        await file.close()
      }
    },
  }
}

async function isThere(path: string, sha256: string): Promise<boolean> {
  try {
    return (await hashFile(path)) === sha256
  } catch {
    return false
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
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
