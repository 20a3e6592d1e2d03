import { watch } from 'node:fs'
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { hostname } from 'node:os'
import { syncFolder } from '../files/sync-folder'
import { fileErrorCode } from '../files/to-file-error'
import type { Disk, DiskFile } from './disk'

/** The disk of this machine. Files are for their owner alone. */
export const nodeDisk: Disk = {
  host: hostname(),
  processId: process.pid,
  isRunning,
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  async list(path) {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, isFile: entry.isFile() }))
  },
  async read(path, from = 0, length) {
    const handle = await open(path, 'r')
    try {
      return await readRange(handle, from, length ?? Math.max(0, (await handle.stat()).size - from))
    } finally {
      await handle.close()
    }
  },
  async stat(path) {
    try {
      const { size, ino, mtimeNs } = await stat(path, { bigint: true })
      return { size: Number(size), identity: String(ino), touched: String(mtimeNs) }
    } catch (error) {
      if (fileErrorCode(error) === 'ENOENT') return null
      throw error
    }
  },
  async create(path) {
    return toDiskFile(await open(path, 'ax', 0o600))
  },
  rename: renamePatiently,
  remove: unlink,
  syncFolder,
  watch: watchFolder,
}

async function readRange(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, from + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

async function toDiskFile(handle: FileHandle): Promise<DiskFile> {
  const { ino } = await handle.stat({ bigint: true })
  return {
    identity: String(ino),
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    truncate: (size) => handle.truncate(size),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // The process is there but belongs to somebody else.
    return fileErrorCode(error) === 'EPERM'
  }
}

/** On Windows a virus scanner or a viewer may hold a file for a moment, so a refused rename is tried again for 5 seconds. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      return await rename(from, to)
    } catch (error) {
      const mayPass =
        process.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(fileErrorCode(error))
      if (!mayPass || wait > 2_560) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

/** Where watching is not possible (some network shares), the store still looks again from time to time. */
function watchFolder(path: string, listener: (name: string | null) => void): () => void {
  try {
    const watcher = watch(path, { persistent: false }, (_event, name) => listener(name))
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  } catch {
    return () => undefined
  }
}
