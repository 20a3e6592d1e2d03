import { join } from 'node:path'
import { guardName, schema } from './data-folder'
import type { Disk } from './disk'
import { writeVerified } from './set-aside'

/** Where the files of schema 1 are kept as they were. */
const formatOneFolder = 'before-format-2'

/**
 * Makes ready for the first snapshot of today's schema: keeps verified copies of the old files, and puts up a guard that lets
 * an older version of the app open the folder for reading only. Rejects when the disk does; what was there is then untouched.
 */
export async function prepareMigration(disk: Disk, folder: string, names: readonly string[]): Promise<void> {
  const target = join(folder, formatOneFolder)
  await disk.makeFolder(target)
  for (const name of names) await writeVerified(disk, target, name, await disk.read(join(folder, name)))
  await disk.syncFolder(folder)
  const guard = { format: 'levelwise-data', schema, minReaderSchema: schema }
  await writeVerified(disk, folder, guardName, Buffer.from(`${JSON.stringify(guard)}\n`))
}

/** Takes the old files out of the way, once a snapshot holds what they say. */
export async function finishMigration(disk: Disk, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await disk.remove(join(folder, name))
  await disk.syncFolder(folder)
}
