import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { parsePack } from '../../src/shared/content/parse-pack'
import { leadBlocks } from '../../src/shared/content/rules/rule'
import { readPackFolder } from '../content/read-pack-folder'
import type { LabelledText } from './train-regression'

const level = z.union([z.literal(1), z.literal(2), z.literal(3)])
const snippet = z.object({ id: z.string(), text: z.string(), level, readers: z.tuple([level, level]) })

/** Reads the development set: one JSON value a line. The first letters of an id, up to the hyphen, name its writer. */
export async function readSnippets(root: string): Promise<readonly LabelledText[]> {
  const source = await readFile(join(root, 'content', 'quality', 'snippets.jsonl'), 'utf8')
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => snippet.parse(JSON.parse(line)))
}

/** The advice cards that presume one level, each as its own text without title and sections. */
export async function readCards(root: string): Promise<readonly LabelledText[]> {
  const { pack } = parsePack(await readPackFolder(join(root, 'content', 'packs', 'levelwise')))
  if (pack === undefined) throw new Error('The pack cannot be read; run npm run content:check')
  return pack.items.flatMap((item) => {
    const [main, ...also] = item.levels
    if (item.kind !== 'advice' || main === undefined || also.length > 0) return []
    return [
      {
        id: `card-${item.id}`,
        text: leadBlocks(item)
          .map(({ text }) => text)
          .join('\n'),
        level: main,
      },
    ]
  })
}

/** Who wrote a text: texts of one writer are alike and are never trained and tested on together. */
export function writerOf({ id }: LabelledText): string {
  return id.slice(0, id.indexOf('-'))
}
