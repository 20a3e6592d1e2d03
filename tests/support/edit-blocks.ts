import { hashText } from '../../src/shared/base/hash-text'
import type { AnchorRange } from '../../src/shared/annotations/annotation'
import type { Block } from '../../src/shared/content/block'

/** A word of an item, with the place it came from; a word that an editor put in has none. */
export interface EditedWord {
  readonly text: string
  /** `block:word` of the item before it was edited; a word that replaced another keeps its place. */
  readonly from: string | null
}

/** A paragraph as its words, so that edits can be followed. */
export interface EditedParagraph {
  readonly block: Block
  readonly words: readonly EditedWord[]
}

/** Numbers from 0 (included) to 1 (excluded), the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Cuts blocks into words. Blocks whose words are not divided by single spaces are left out. */
export function toParagraphs(blocks: readonly Block[]): readonly EditedParagraph[] {
  return blocks
    .filter((block) => block.text !== '' && !/\s\s|\n/.test(block.text))
    .map((block, index) => ({
      block,
      words: block.text.split(' ').map((text, word) => ({ text, from: `${index}:${word}` })),
    }))
}

/** Blocks from paragraphs, with ids from their texts as the parser gives them. */
export function toBlocks(paragraphs: readonly EditedParagraph[]): readonly Block[] {
  const seen = new Map<string, number>()
  return paragraphs
    .filter((paragraph) => paragraph.words.length > 0)
    .map(({ block, words }) => {
      const text = words.map((word) => word.text).join(' ')
      const base = `p${hashText(text).slice(0, 9)}`
      const count = (seen.get(base) ?? 0) + 1
      seen.set(base, count)
      return { ...block, id: count === 1 ? base : `${base}-${count}`, text, spans: [] }
    })
}

/** Where the words of certain places stand now: a stretch in each block, from the first of them to the last. */
export function findWords(
  paragraphs: readonly EditedParagraph[],
  blocks: readonly Block[],
  places: ReadonlySet<string>,
): readonly AnchorRange[] {
  const ranges: AnchorRange[] = []
  paragraphs
    .filter((paragraph) => paragraph.words.length > 0)
    .forEach(({ words }, index) => {
      let at = 0
      let start = -1
      let end = -1
      for (const word of words) {
        if (word.from !== null && places.has(word.from)) {
          if (start === -1) start = at
          end = at + word.text.length
        }
        at += word.text.length + 1
      }
      if (start !== -1) ranges.push({ blockId: blocks[index]?.id ?? '', start, end })
    })
  return ranges
}

/** An edit that an author might make. `inside` are the highlighted words, of which at most `most` are touched. */
export interface Edit {
  readonly name: string
  readonly apply: (
    paragraphs: readonly EditedParagraph[],
    random: () => number,
    inside: ReadonlySet<string>,
    most: number,
  ) => readonly EditedParagraph[]
}

/** Every kind of edit. */
export const edits: readonly Edit[] = [
  {
    name: 'words of the quote',
    apply: (all, random, inside, most) => editWords(all, random, (word) => inside.has(word.from ?? ''), most),
  },
  {
    name: 'words beside the quote',
    apply: (all, random, inside) =>
      editWords(all, random, (word, near) => near && !inside.has(word.from ?? ''), 3, inside),
  },
  {
    name: 'words elsewhere',
    apply: (all, random, inside) =>
      editWords(all, random, (word, near) => !near && !inside.has(word.from ?? ''), 40, inside),
  },
  { name: 'order of paragraphs', apply: (all, random) => swapParagraphs(all, random) },
  { name: 'a paragraph split', apply: (all, random, inside) => splitParagraph(all, random, inside) },
  { name: 'two paragraphs merged', apply: (all, random, inside) => mergeParagraphs(all, random, inside) },
  { name: 'a paragraph added', apply: (all, random) => addParagraph(all, random) },
  { name: 'another paragraph deleted', apply: (all, random, inside) => deleteParagraph(all, random, inside) },
]

const newWords =
  'perhaps slowly every council nearly although harbour twelve quietly beyond winter ledger'.split(' ')

function draw<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)]
}

function editWords(
  all: readonly EditedParagraph[],
  random: () => number,
  wanted: (word: EditedWord, near: boolean) => boolean,
  most: number,
  inside: ReadonlySet<string> = new Set(),
): readonly EditedParagraph[] {
  const count = Math.floor(random() * most) + 1
  const found = all.flatMap((paragraph, index) => {
    const near = holdsAny(paragraph, inside)
    return paragraph.words.flatMap((word, at) => (wanted(word, near) ? [{ index, at }] : []))
  })
  const chosen = new Map<number, Set<number>>()
  for (let each = 0; each < Math.min(count, most) && most > 0; each += 1) {
    const place = draw(found, random)
    if (place !== undefined) chosen.set(place.index, (chosen.get(place.index) ?? new Set()).add(place.at))
  }
  return all.map((paragraph, index) => {
    const touched = chosen.get(index)
    if (touched === undefined) return paragraph
    const words = paragraph.words.flatMap((word, at): readonly EditedWord[] => {
      if (!touched.has(at)) return [word]
      const way = random()
      const other = draw(newWords, random) ?? 'other'
      if (way < 0.34) return []
      if (way < 0.67) return [{ ...word, text: other }]
      return [word, { text: other, from: null }]
    })
    return { ...paragraph, words }
  })
}

function holdsAny(paragraph: EditedParagraph, places: ReadonlySet<string>): boolean {
  return paragraph.words.some((word) => word.from !== null && places.has(word.from))
}

function swapParagraphs(all: readonly EditedParagraph[], random: () => number): readonly EditedParagraph[] {
  const moved = draw(all, random)
  if (moved === undefined) return all
  const others = all.filter((paragraph) => paragraph !== moved)
  const at = Math.floor(random() * (others.length + 1))
  return [...others.slice(0, at), moved, ...others.slice(at)]
}

function splitParagraph(
  all: readonly EditedParagraph[],
  random: () => number,
  inside: ReadonlySet<string>,
): readonly EditedParagraph[] {
  const split = draw(
    all.filter((paragraph) => paragraph.words.length > 1 && holdsAny(paragraph, inside)),
    random,
  )
  if (split === undefined) return all
  const at = 1 + Math.floor(random() * (split.words.length - 1))
  return all.flatMap((paragraph) =>
    paragraph === split
      ? [
          { ...split, words: split.words.slice(0, at) },
          { ...split, words: split.words.slice(at) },
        ]
      : [paragraph],
  )
}

function mergeParagraphs(
  all: readonly EditedParagraph[],
  random: () => number,
  inside: ReadonlySet<string>,
): readonly EditedParagraph[] {
  const at = all.findIndex((paragraph) => holdsAny(paragraph, inside))
  const first = random() < 0.5 ? at - 1 : at
  const one = all[first]
  const other = all[first + 1]
  if (one === undefined || other === undefined) return all
  return [...all.slice(0, first), { ...one, words: [...one.words, ...other.words] }, ...all.slice(first + 2)]
}

function addParagraph(all: readonly EditedParagraph[], random: () => number): readonly EditedParagraph[] {
  const [like] = all
  if (like === undefined) return all
  const words = Array.from({ length: 25 }, () => ({ text: draw(newWords, random) ?? '', from: null }))
  const at = Math.floor(random() * (all.length + 1))
  return [...all.slice(0, at), { ...like, words }, ...all.slice(at)]
}

function deleteParagraph(
  all: readonly EditedParagraph[],
  random: () => number,
  inside: ReadonlySet<string>,
): readonly EditedParagraph[] {
  const gone = draw(
    all.filter((paragraph) => !holdsAny(paragraph, inside)),
    random,
  )
  return all.filter((paragraph) => paragraph !== gone)
}
