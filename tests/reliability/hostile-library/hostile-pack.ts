import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeSearchSegment } from '../../../scripts/build-search'
import type { Advice } from '../../../src/shared/content/item'
import { helpPackId, toHelpCatalogue } from '../../../src/shared/content/help-pack'
import { nothingAsked } from '../../../src/shared/content/pack'
import type { Pack } from '../../../src/shared/content/pack'
import { parseMarkdown } from '../../../src/shared/content/parse-markdown'
import { toCatalogue } from '../../../src/shared/content/to-catalogue'
import type { Payload } from '../payloads/payloads'

/** How many payloads one item holds as its text. */
export const textsAnItem = 50

/** A payload as it stands in a field: with a mark by which it is found again and a word that a search finds. */
export function markPayload(text: string, index: number): string {
  return `${text} zq${index}x hostilework`
}

/** Writes a library made of payloads alone, in every field that a text can stand in, as the content build would. */
export async function writeHostileLibrary(folder: string, payloads: readonly Payload[]): Promise<void> {
  const pack = createHostilePack(payloads)
  await mkdir(join(folder, 'items'), { recursive: true })
  await writeFile(join(folder, 'catalogue.json'), JSON.stringify(toCatalogue(pack)))
  await writeFile(join(folder, 'asked.json'), JSON.stringify(pack.asked))
  const noHelp = toHelpCatalogue({ ...pack.manifest, id: helpPackId }, [])
  await writeFile(join(folder, 'help.json'), JSON.stringify(noHelp))
  for (const item of pack.items)
    await writeFile(join(folder, 'items', `${item.id}.json`), JSON.stringify(item))
  await writeSearchSegment(pack, [], folder)
}

function createHostilePack(payloads: readonly Payload[]): Pack {
  const marked = payloads.map(({ text }, index) => markPayload(text, index))
  const at = (index: number): string => marked[index % marked.length] ?? ''
  return {
    // The fields of the manifest stand side by side, each another payload.
    manifest: {
      id: 'hostile',
      title: at(0),
      version: at(1),
      language: 'en',
      licence: at(2),
      author: at(3),
      description: at(4),
    },
    topics: marked.slice(0, 200).map((title, index) => ({ id: `t${index}`, title, summary: title })),
    items: payloads.map((payload, index) => createItem(payload, index, payloads)),
    contrasts: marked.slice(0, 200).map((title, index) => ({
      id: `c${index}`,
      title,
      differ: 'mixed',
      sides: [`h${index}`, `h${index + 1}`],
      ask: [title, title],
      why: [title],
    })),
    glossary: marked.map((term, index) => ({
      id: `g${index}`,
      term,
      definition: term,
      alsoCalled: [term],
      levels: [1],
      essays: [`h${index}`],
    })),
    lists: marked.slice(0, 50).map((title, index) => ({
      id: `l${index}`,
      title,
      summary: title,
      levels: [1],
      sections: [{ title, items: [{ item: `h${index}`, reason: title }] }],
    })),
    asked: nothingAsked,
  }
}

/** An item whose title, adviser, cue and tags are one payload. The first items hold fifty payloads each as their text. */
function createItem({ text }: Payload, index: number, all: readonly Payload[]): Advice {
  const first = index * textsAnItem
  const body =
    first < all.length
      ? all.slice(first, first + textsAnItem).map((each, place) => markPayload(each.text, first + place))
      : [text]
  const blocks = body.flatMap((each, place) =>
    parseMarkdown(each, { citationLabel: () => each }).blocks.map((block) => ({
      ...block,
      id: `p${place}-${block.id}`,
    })),
  )
  const title = markPayload(text, index)
  return {
    id: `h${index}`,
    kind: 'advice',
    packId: 'hostile',
    title,
    levels: [1],
    topic: `t${index % 200}`,
    tags: [title],
    version: createHash('sha256').update(title).digest('hex').slice(0, 12),
    blocks,
    minutes: 1,
    cue: title,
    effort: 'days',
    evidence: 'opinion',
    adviser: title,
    sources: [],
    essays: [],
  }
}
