import { join } from 'node:path'
import { ballastName } from './data-folder'
import { writeAll } from './disk'
import type { Disk } from './disk'

/** Bytes that are held back for the day on which the disk is full. */
const ballastSize = 2 * 1024 * 1024

/** Puts ballast into the folder where there is none. A disk without room for it has none to hold back. */
export async function layBallast(disk: Disk, folder: string): Promise<void> {
  const path = join(folder, ballastName)
  try {
    if ((await disk.stat(path)) !== null) return
    const file = await disk.create(path)
    try {
      await writeAll(file, Buffer.alloc(ballastSize))
    } finally {
      await file.close()
    }
  } catch {
    await dropBallast(disk, folder)
  }
}

/** Gives the room back. Resolves with whether there was any. */
export async function dropBallast(disk: Disk, folder: string): Promise<boolean> {
  try {
    await disk.remove(join(folder, ballastName))
    return true
  } catch {
    return false
  }
}
