import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tagging } from '../../src/shared/content/tagging/check-tags'
import { readTags } from '../../src/shared/content/tagging/read-tags'

/** Reads what the two readers of the bundled library said. */
export async function readTagging(folder: string): Promise<Tagging> {
  const read = async (name: string) => readTags(await readFile(join(folder, name), 'utf8'))
  return { first: await read('tags-a.csv'), second: await read('tags-b.csv'), resolved: await read('resolved.csv') }
}
