import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Item } from '../../shared/content/item'
import { redirectsOf } from '../../shared/import/plan-import'
import type { Redirects } from '../../shared/import/redirect-records'
import { hashFile } from '../files/hash-file'
import { writeAll } from '../files/write-all'
import type { Staged, StagedItem } from './import-protocol'
import type { PlannedImport } from './import-session'
import { textName } from './stage-import'

/**
 * Items that name a source which is not taken, because the same work is there, name the one that is there. Their JSON is
 * written anew at the end of the staged text; what stood there before stays and is no longer looked at.
 */
export async function redirectSources({ staged, staging, rows }: PlannedImport): Promise<Staged> {
  const redirects = redirectsOf(rows)
  const names = ({ summary }: StagedItem): boolean => summary.sources.some((id) => redirects.has(id))
  if (staged.textSha256 === null || !staged.packs.some(({ items }) => items.some(names))) return staged
  const path = join(staging, textName)
  const file = await open(path, 'r+')
  let end = staged.textBytes
  try {
    const packs = []
    for (const pack of staged.packs) {
      const items = []
      for (const item of pack.items) {
        if (!names(item)) items.push(item)
        else {
          const written = await rewrite(file, item, redirects, end)
          end = written.offset + written.length + 1
          items.push(written)
        }
      }
      packs.push({ ...pack, items })
    }
    return { ...staged, packs, textSha256: await hashFile(path), textBytes: end }
  } finally {
    await file.close()
  }
}

async function rewrite(
  file: FileHandle,
  item: StagedItem,
  redirects: Redirects,
  offset: number,
): Promise<StagedItem> {
  const bytes = Buffer.alloc(item.length)
  const { bytesRead } = await file.read(bytes, 0, item.length, item.offset)
  if (bytesRead !== item.length) throw new Error('a part of the staged text is missing')
  // Written by our own worker a moment ago.
  const read = JSON.parse(bytes.toString('utf8')) as Item
  const changed = read.kind === 'source' ? read : { ...read, sources: redirectAll(read.sources, redirects) }
  const line = Buffer.from(`${JSON.stringify(changed)}\n`, 'utf8')
  await writeAll(file, line, offset)
  const summary = { ...item.summary, sources: redirectAll(item.summary.sources, redirects) }
  return { ...item, summary, offset, length: line.length - 1 }
}

function redirectAll(ids: readonly string[], redirects: Redirects): readonly string[] {
  return [...new Set(ids.map((id) => redirects.get(id) ?? id))]
}
