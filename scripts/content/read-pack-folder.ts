import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isImagePath } from '../../src/shared/content/pack-images'
import type { PackFiles } from '../../src/shared/content/pack-files'

/** Reads the images of a pack's folder: bytes by path, as `readPackFolder` has them. */
export async function readPackImages(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>()
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !isImagePath(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    images.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path))
  }
  return images
}

/** Reads the text files of a pack's folder. */
export async function readPackFolder(folder: string): Promise<PackFiles> {
  const files = new Map<string, string>()
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(md|yaml|json)$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8'))
  }
  return files
}
