import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashText } from '../../src/shared/base/hash-text'
import type { Block } from '../../src/shared/content/block'
import type { Item } from '../../src/shared/content/item'
import type { Catalogue } from '../../src/shared/content/pack'

const root = join(__dirname, '..', '..')

/** Copies the built app into a folder, so that its library can be changed as an update would change it. */
export async function copyBuiltApp(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await cp(join(root, 'out'), join(folder, 'out'), { recursive: true })
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  return folder
}

/** Reads an item of a built library. */
export async function readBuiltItem(app: string, id: string): Promise<Item> {
  return JSON.parse(await readFile(join(app, 'out', 'content', 'items', `${id}.json`), 'utf8')) as Item
}

/** Gives the paragraphs of an item other texts; ids and versions follow, as in a build. */
export async function changeBuiltItem(
  app: string,
  id: string,
  change: (blocks: readonly Block[]) => readonly Block[],
): Promise<void> {
  const content = join(app, 'out', 'content')
  const item = await readBuiltItem(app, id)
  const blocks = change(item.blocks).map((block) =>
    item.blocks.some((old) => old.id === block.id && old.text === block.text)
      ? block
      : { ...block, id: `p${hashText(block.text).slice(0, 9)}`, spans: [] },
  )
  const version = hashText(JSON.stringify(blocks))
  await writeFile(join(content, 'items', `${id}.json`), JSON.stringify({ ...item, blocks, version }))
  const catalogue = JSON.parse(await readFile(join(content, 'catalogue.json'), 'utf8')) as Catalogue
  const summaries = catalogue.summaries.map((summary) =>
    summary.id === id ? { ...summary, version } : summary,
  )
  await writeFile(join(content, 'catalogue.json'), JSON.stringify({ ...catalogue, summaries }))
}
