import { copyFile, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hashFile } from '../files/hash-file'
import { isThere } from '../files/is-there'
import { sha256 as hashBytes } from '../files/sha256'
import { syncFile } from '../files/sync-file'
import { syncFolder } from '../files/sync-folder'
import { fileErrorCode } from '../files/to-file-error'
import { writeAll } from '../files/write-all'

/**
 * Immutable files named by the SHA-256 of their content: the text of imported packs, their catalogues, their images. They
 * lie with the records that name them, so that a program that keeps the folder in step carries both. A blob of ours is
 * wholly there or not at all; one that another machine's program is still bringing is not read before it is whole.
 */
export interface BlobStore {
  readonly folder: string
  /** Keeps bytes; resolves with their name once they are synced and have been read back. Throws what the disk says. */
  write(bytes: Uint8Array): Promise<string>
  /** Takes over a finished file, whose hash the writer counted; refuses one that reads back otherwise. */
  adopt(file: string, sha256: string): Promise<void>
  /** Reads a whole blob. Rejects when it is missing, or not what its name says. */
  read(sha256: string): Promise<Uint8Array>
  /** Reads a part of a blob that is whole. Rejects when it is missing, or not what its name says. */
  readPart(sha256: string, offset: number, length: number): Promise<Uint8Array>
  /** Whether a file of that name is there, whole or not. */
  has(sha256: string): Promise<boolean>
  /** Whether the blob is there and is what its name says. Its bytes are read once for each state of the file. */
  isWhole(sha256: string): Promise<boolean>
}

/** What a blob's name looks like. */
export const blobName = /^[0-9a-f]{64}$/

/** Where the immutable files lie that the records of a library name: in its own folder, so that they go where it goes. */
export function blobsOf(library: string): string {
  return join(library, 'blobs')
}

/** Creates the store over a folder, which is made when something is first kept. */
export function createBlobStore(folder: string): BlobStore {
  /** The blobs that were whole when they were last read, and how their file stood then. */
  const whole = new Map<string, string>()

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

  async function isWhole(sha256: string): Promise<boolean> {
    try {
      const { size, mtimeMs } = await stat(place(sha256))
      const state = `${size} ${mtimeMs}`
      if (whole.get(sha256) === state) return true
      if ((await hashFile(place(sha256))) !== sha256) return false
      whole.set(sha256, state)
      return true
    } catch {
      return false
    }
  }

  return {
    folder,
    isWhole,
    async write(bytes) {
      const sha256 = hashBytes(bytes)
      if (await isWhole(sha256)) return sha256
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const temporary = temporaryName(folder, sha256)
      const file = await open(temporary, 'w', 0o600)
      try {
        await writeAll(file, bytes)
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
      if (await isWhole(sha256)) return rm(path, { force: true })
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await syncFile(path)
      await settle(path, sha256).catch(async (error: unknown) => {
        // The data folder may lie on another disk than what was read.
        if (fileErrorCode(error) !== 'EXDEV') throw error
        const temporary = temporaryName(folder, sha256)
        await copyFile(path, temporary)
        await syncFile(temporary)
        await settle(temporary, sha256)
        await rm(path, { force: true })
      })
    },
    async read(sha256) {
      const bytes = await readFile(place(sha256))
      if (hashBytes(bytes) !== sha256) throw new Error('the blob is not what its name says')
      return bytes
    },
    async readPart(sha256, offset, length) {
      if (!(await isWhole(sha256))) throw new Error('the blob is missing, or not what its name says')
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
    has: (sha256) => isThere(place(sha256)),
  }
}

function temporaryName(folder: string, sha256: string): string {
  return join(folder, `${sha256}.${process.pid}.new`)
}
