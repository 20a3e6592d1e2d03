import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { snapshotName } from './data-folder'
import { writeAll } from './disk'
import type { Disk } from './disk'
import type { KnownFolder, KnownSnapshot } from './read-folder'
import { Seen } from './seen'
import { encodeSnapshot } from './snapshot-file'
import type { Capture } from './snapshot-file'

/**
 * Writes a new generation: temporary file, sync, read back and compare, rename, sync of the folder. Until the rename nothing of
 * what was there has been touched. Rejects when the disk does.
 */
export async function writeSnapshot(
  disk: Disk,
  folder: string,
  captured: Capture,
  known: KnownFolder,
  writer: string,
): Promise<KnownSnapshot> {
  const generation = 1 + Math.max(0, ...[...known.snapshots.values()].map((each) => each.generation))
  const name = snapshotName(generation, writer)
  const temporary = join(folder, `${name}.new`)
  const parts = await encodeSnapshot(captured, generation, writer)
  try {
    const file = await disk.create(temporary)
    try {
      for (const part of parts) await writeAll(file, part)
      await file.sync()
    } finally {
      await file.close()
    }
    await verify(disk, temporary, parts)
    await disk.rename(temporary, join(folder, name))
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined)
    throw error
  }
  await disk.syncFolder(folder)
  const size = parts.reduce((sum, part) => sum + part.length, 0)
  const snapshot = { name, generation, seen: Seen.from(captured.seen), size, isCopy: false }
  known.snapshots.set(name, snapshot)
  return snapshot
}

/** How much is read back at once. */
const stretch = 1_048_576

async function verify(disk: Disk, path: string, parts: readonly Buffer[]): Promise<void> {
  const written = createHash('sha256')
  for (const part of parts) written.update(part)
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const readBack = createHash('sha256')
  for (let from = 0; from < length; from += stretch) readBack.update(await disk.read(path, from, stretch))
  if (readBack.digest('hex') !== written.digest('hex')) throw new Error('what was read back differs')
}
