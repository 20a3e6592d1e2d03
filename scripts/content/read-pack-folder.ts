import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackFiles } from '../../src/shared/content/parse-pack'

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
