import { copyFile, link, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportRecord } from '../../shared/store/collections'
import { blobName } from '../blobs/blob-store'
import { hashFile } from '../files/hash-file'
import { syncFile } from '../files/sync-file'
import { syncFolder } from '../files/sync-folder'
import { fileErrorCode } from '../files/to-file-error'
import type { StoredData } from '../persistence/stored-data'

/** The names of the immutable files in a folder; none where there is no folder. */
export async function listBlobs(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch((): string[] => [])).filter((name) => blobName.test(name))
}

/** Which immutable files some data mentions. */
export interface Mentions {
  readonly names: ReadonlySet<string>
  /** Those of them that take an import back and mention others in turn, such as the parts of a pack as it was before. */
  readonly undos: readonly string[]
}

/** Goes through the data once: packs, imports, the trash, and what can be undone and redone. */
export function readMentions(data: StoredData): Mentions {
  const { packs, imports, trash } = data.records
  const names = new Set(findNames(JSON.stringify([packs, imports, trash, data.past, data.future])))
  // The table of this name holds records of imports; one of an old version of the app is missing.
  const undos = (Object.values(imports ?? {}) as ImportRecord[]).flatMap(({ undo, undoneAt }) =>
    undoneAt === null ? [undo] : [],
  )
  return { names, undos }
}

/**
 * The immutable files, named by their SHA-256, that lie in a folder and that data mentions, by itself or through what takes
 * an import back. The mentions are asked for only where there are files.
 */
export async function findMentioned(blobs: string, mentions: () => Mentions): Promise<readonly string[]> {
  const there = await listBlobs(blobs)
  if (there.length === 0) return []
  const { names, undos } = mentions()
  const mentioned = new Set(names)
  for (const undo of undos) {
    const text = await readFile(join(blobs, undo), 'utf8').catch(() => '')
    for (const name of findNames(text)) mentioned.add(name)
  }
  return there.filter((name) => mentioned.has(name)).sort()
}

function findNames(text: string): readonly string[] {
  return text.match(/[0-9a-f]{64}/g) ?? []
}

/**
 * Gives files a second name in another folder, so that removing the first loses nothing and no byte lies there twice. On a
 * disk without hard links, and between disks, the bytes are copied, and get their name only when they are what it says. A
 * file that is missing stays missing: the record still tells its name.
 */
export async function linkBlobs(from: string, to: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of names) {
    const size = await sizeOf(join(from, name))
    // One that is shorter is still being brought by another program, or was cut off.
    if (size === undefined || (await sizeOf(join(to, name))) === size) continue
    try {
      await link(join(from, name), join(to, name))
    } catch (error) {
      if (fileErrorCode(error) === 'ENOENT') continue
      await copyWhole(join(from, name), to, name)
    }
  }
  await syncFolder(to)
}

async function copyWhole(path: string, to: string, name: string): Promise<void> {
  const temporary = join(to, `${name}.${process.pid}.new`)
  try {
    await copyFile(path, temporary)
    await syncFile(temporary)
    if ((await hashFile(temporary)) === name) await rename(temporary, join(to, name))
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Removes the second names that no back-up mentions any more; one that cannot be removed only takes room. */
export async function pruneBlobs(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const name of await listBlobs(folder))
    if (!wanted.has(name)) await rm(join(folder, name), { force: true }).catch(() => undefined)
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  )
}
