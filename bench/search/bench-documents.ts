import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parsePack } from '../../src/shared/content/parse-pack'
import { readPackFolder } from '../../scripts/content/read-pack-folder'
import { createRandom } from './random'

/** A document as every engine gets it: one title, one text. */
export interface BenchDocument {
  readonly id: string
  readonly title: string
  readonly body: string
}

/** The bundled library: one document an item. */
export async function readLibrary(folder: string): Promise<readonly BenchDocument[]> {
  const { pack } = parsePack(await readPackFolder(folder))
  return (pack?.items ?? []).map(({ id, title, blocks }) => ({
    id,
    title,
    body: blocks.map(({ text }) => text).join('\n\n'),
  }))
}

/** A folder of Markdown files, taken as plain text; the first heading or the file's name is the title. */
export async function readMarkdownFolder(folder: string): Promise<readonly BenchDocument[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile() && /\.(md|markdown)$/i.test(entry.name))
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  const documents = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  return documents.map((text, index) => ({
    id: `d${index}`,
    title: /^#+\s+(.+)$/m.exec(text)?.[1] ?? paths[index]?.split('/').pop() ?? '',
    body: text.replaceAll(/^#+\s+/gm, ''),
  }))
}

/** Words a made-up document has on average; real folders of Markdown lie near it. */
const wordsPerDocument = 1_140
const wordsPerParagraph = 90
/** Of the words of real text so many in a hundred are rare ones that the library does not have. */
const rareShare = 0.05

/**
 * Makes up documents that behave like a large personal library: sentences follow the library's own word pairs, and names
 * and terms drawn by Zipf's law let the vocabulary grow as it does in real text. The same seed gives the same text.
 */
export function makeDocuments(library: readonly BenchDocument[], count: number): readonly BenchDocument[] {
  const random = createRandom(20_120)
  const words = library.flatMap(({ body }) => body.split(/\s+/))
  const followers = new Map<string, string[]>()
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (next === undefined) continue
    const known = followers.get(word)
    if (known === undefined) followers.set(word, [next])
    else known.push(next)
  }
  const pick = (): string => words[Math.floor(random() * words.length)] ?? ''
  const makeText = (length: number): string => {
    const text: string[] = []
    let word = pick()
    for (let at = 0; at < length; at += 1) {
      text.push(random() < rareShare ? rareWord(random) : word)
      const next = followers.get(word)
      word = next === undefined ? pick() : (next[Math.floor(random() * next.length)] ?? pick())
    }
    return text
      .map((word, at) => (at % wordsPerParagraph === wordsPerParagraph - 1 ? `${word}\n\n` : `${word} `))
      .join('')
  }
  return Array.from({ length: count }, (_none, index) => {
    const length = Math.floor(wordsPerDocument * (0.2 + 1.6 * random()))
    return { id: `d${index}`, title: makeText(6), body: makeText(length) }
  })
}

const syllables = 'ba ko ri ten lus mar vi do sa pel nor gi tu fen la cro mi ster ha quo'.split(' ')

/** One of some two hundred thousand words, the earlier the likelier. */
function rareWord(random: () => number): string {
  let rank = Math.floor(Math.exp(random() * Math.log(200_000)))
  let word = ''
  do {
    word += syllables[rank % syllables.length] ?? ''
    rank = Math.floor(rank / syllables.length)
  } while (rank > 0)
  return `${word}n`
}
