import { copyFile, link, mkdir, readFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportRecord } from '../../shared/store/collections'
import { fileErrorCode } from '../files/to-file-error'
import type { StoredData } from '../persistence/stored-data'

const blobName = /^[0-9a-f]{64}$/

/**
 * The immutable files, named by their SHA-256, that lie in a folder and that the data mentions: the parts of packs, what
 * turns an import round, and what that in turn mentions, such as the parts of a pack as it was before.
 */
export async function findMentioned(blobs: string, data: StoredData): Promise<readonly string[]> {
  const names = (await readdir(blobs).catch((): string[] => [])).filter((name) => blobName.test(name))
  if (names.length === 0) return []
  const { packs, imports, trash } = data.records
  const mentioned = new Set(findNames(JSON.stringify([packs, imports, trash, data.past, data.future])))
  // The table of this name holds records of imports; one of an old version of the app is missing.
  for (const { undo, undoneAt } of Object.values(imports ?? {}) as ImportRecord[]) {
    if (undoneAt !== null) continue
    const text = await readFile(join(blobs, undo), 'utf8').catch(() => '')
    for (const name of findNames(text)) mentioned.add(name)
  }
  return names.filter((name) => mentioned.has(name)).sort()
}

function findNames(text: string): readonly string[] {
  return text.match(/[0-9a-f]{64}/g) ?? []
}

/**
 * Gives files a second name in another folder, so that removing the first loses nothing and no byte lies there twice. On a
 * disk without hard links the bytes are copied. A file that is missing stays missing: the record still tells its name.
 */
export async function linkBlobs(from: string, to: string, names: readonly string[]): Promise<void> {
  if (names.length > 0) await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of names) {
    if (await isThere(join(to, name))) continue
    try {
      await link(join(from, name), join(to, name))
    } catch (error) {
      const code = fileErrorCode(error)
      if (code === 'EEXIST' || code === 'ENOENT') continue
      await copyFile(join(from, name), join(to, name))
    }
  }
}

/** Removes the second names that no back-up mentions any more. */
export async function pruneBlobs(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch((): string[] => [])
  for (const name of names)
    if (blobName.test(name) && !wanted.has(name))
      await rm(join(folder, name), { force: true }).catch(() => undefined)
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
