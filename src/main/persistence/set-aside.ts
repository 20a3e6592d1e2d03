import { join } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { sha256 } from '../files/sha256'
import { quarantineName } from './data-folder'
import { writeAll } from './disk'
import type { Disk } from './disk'

/**
 * Keeps the bytes of a damaged file in `quarantine/`, where nothing of ours deletes them. The name there follows from the
 * bytes, so that the same damage is kept, and told, once. Resolves with that name, or null when it had been kept before.
 */
export async function keepDamaged(disk: Disk, folder: string, name: string): Promise<string | null> {
  const bytes = await disk.read(join(folder, name))
  const keptAs = `${sha256(bytes).slice(0, 8)}-${name}`
  const target = join(folder, quarantineName, keptAs)
  await disk.makeFolder(join(folder, quarantineName))
  const there = await disk.stat(target)
  if (there?.size === bytes.length) return null
  await writeVerified(disk, join(folder, quarantineName), keptAs, bytes)
  return keptAs
}

/** Writes a file under a name that may be taken: temporary file, sync, read back, rename, sync of the folder. */
export async function writeVerified(
  disk: Disk,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const temporary = join(folder, `${name}.${disk.processId}.new`)
  if ((await disk.stat(temporary)) !== null) await disk.remove(temporary)
  const file = await disk.create(temporary)
  try {
    await writeAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  if (sha256(await disk.read(temporary)) !== sha256(bytes)) throw new Error('what was read back differs')
  await disk.rename(temporary, join(folder, name))
  await disk.syncFolder(folder)
}

/**
 * Keeps every damaged file; one that is damaged as a whole is then taken out of the way. Gives what the user is told, about
 * each damage once. Never fails: what cannot be moved stays where it is.
 */
export async function setAside(
  disk: Disk,
  folder: string,
  damaged: readonly { readonly name: string; readonly wholly: boolean }[],
  mayWrite: boolean,
): Promise<readonly AppError[]> {
  const notices: AppError[] = []
  for (const { name, wholly } of damaged) {
    try {
      if (!mayWrite) throw new Error('read-only')
      const keptAs = await keepDamaged(disk, folder, name)
      if (wholly) await disk.remove(join(folder, name))
      if (keptAs !== null) notices.push(createAppError('data-damaged', { file: keptAs, folder }))
    } catch {
      notices.push(createAppError('data-damaged-in-place', { file: name, folder }))
    }
  }
  return notices
}
