import type { Block } from '../content/block'
import { parseYaml } from '../content/parse-yaml'
import { splitFrontMatter } from '../content/split-front-matter'
import type { Level } from '../levels/level'
import type { LeftOut } from './left-out'
import { stemOfFile } from './import-file'

/** What a note says of itself. */
export interface NoteHead {
  readonly title: string | null
  readonly tags: readonly string[]
  /** Only what the note itself names under `level` or `levels`. */
  readonly levels: readonly Level[]
  readonly body: string
  /** Why the front matter was not taken, where it was not. */
  readonly leftOut: LeftOut | null
}

const longestFrontMatter = 16_000

/** Reads a note's front matter. One that cannot be read is left out with a reason, and the text is taken all the same. */
export function readNoteHead(path: string, source: string): NoteHead {
  const { frontMatter, body } = splitFrontMatter(source)
  const none: NoteHead = { title: null, tags: [], levels: [], body, leftOut: null }
  if (frontMatter === null) return none
  const yaml = parseYaml(frontMatter, longestFrontMatter)
  if (!yaml.ok) {
    const { line, message } = yaml.error
    return { ...none, leftOut: { path, line: line + 1, why: 'note-head', details: { message } } }
  }
  const fields = toFields(yaml.value)
  const title = fields.get('title')
  return {
    ...none,
    title: typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, 300) : null,
    tags: [...readTags(fields.get('tags')), ...readTags(fields.get('tag'))],
    levels: readLevels(fields.get('levels') ?? fields.get('level')),
  }
}

/** The title of a note: what it says, else its first heading of the first rank, else the file's name. */
export function titleOfNote(
  path: string,
  head: NoteHead,
  blocks: readonly Block[],
): { readonly title: string; readonly blocks: readonly Block[] } {
  const [first, ...rest] = blocks
  const heading = first?.kind === 'heading' && first.depth === 1 ? first.text.trim() : null
  const title = head.title ?? heading ?? stemOfFile(path)
  return { title: title.slice(0, 300), blocks: heading === title ? rest : blocks }
}

/** The tags in a text: `#word`, `#word/part`, as Obsidian reads them. A number alone is none. */
export function findTags(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap(({ text }) => (text.includes('#') ? [...text.matchAll(inlineTag)] : []))
    .map((match) => match[1] ?? '')
    .filter((tag) => /[^\d/]/.test(tag))
}

const inlineTag = /(?<![^\s(])#([\p{L}\p{N}_/-]{1,80})/gu

function toFields(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field as unknown]))
}

function readTags(value: unknown): readonly string[] {
  const found = typeof value === 'string' ? value.split(/[,\s]+/) : Array.isArray(value) ? value : []
  return found
    .filter((tag) => typeof tag === 'string' || typeof tag === 'number')
    .map((tag) => String(tag).replace(/^#/, '').trim().slice(0, 80))
    .filter((tag) => tag !== '')
}

function readLevels(value: unknown): readonly Level[] {
  const found: readonly unknown[] = Array.isArray(value) ? value : [value]
  const levels = found
    .map(Number)
    .filter((level): level is Level => level === 1 || level === 2 || level === 3)
  return [...new Set(levels)]
}
