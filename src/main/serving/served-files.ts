import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Lists what may be served: for each root its folder, by the path under which it is asked for. Made once; a request is
 * looked up in it, so no part of an address ever reaches the file system. Links in the folders are left out.
 */
export async function listServedFiles(
  roots: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const [prefix, folder] of Object.entries(roots)) await addFiles(files, prefix, folder)
  return files
}

async function addFiles(files: Map<string, string>, prefix: string, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await addFiles(files, `${prefix}${entry.name}/`, path)
    else if (entry.isFile()) files.set(`${prefix}${entry.name}`, path)
  }
}
