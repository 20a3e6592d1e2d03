import { nothingAsked } from '../content/pack'
import type { Block } from '../content/block'
import type { Found, FoundPack } from './found'
import { endingOf } from './import-file'
import type { ImportFile } from './import-file'
import type { Importer, ImportOptions } from './importer'
import { slugOf } from './item-id'
import { createNoteLinks, isNote } from './note-links'
import type { NoteLinks } from './note-links'
import { parseNote } from './note-parser'
import { readImage } from './read-image'
import { findTags, readNoteHead, titleOfNote } from './read-note'
import { readTextFile } from './read-text-file'
import { toImportedEssay } from './to-imported-item'

/** Longest note that is parsed, in bytes; the parser is quick to here whatever the note holds. */
const largestNote = 2_000_000
/** At most so many tags are kept of one note. */
const mostTags = 100

/** Takes a folder of Markdown as it is; an Obsidian vault is one. Each note becomes an essay without a level. */
export const vaultImporter: Importer = {
  format: 'vault',
  recognise(files) {
    if (files.some(({ path }) => path.startsWith('.obsidian/'))) return 'surely'
    return files.some(({ path }) => isNote(path)) ? 'maybe' : 'no'
  },
  *read(files, options) {
    const pack = describeVault(options)
    const kept = files.filter(({ path }) => !isHidden(path))
    const links = createNoteLinks(
      pack.manifest.id,
      kept.map(({ path }) => path),
    )
    const images = createImageGiver(kept)
    yield { kind: 'pack', ...pack }
    for (const file of kept)
      if (isNote(file.path)) yield* readNote(file, links, images, pack.manifest.id, options)
    for (const { path } of kept)
      if (!isNote(path) && !images.given(path)) yield { kind: 'left-out', path, why: whyNotTaken(path) }
  },
}

/** Obsidian's own settings, its trash and other hidden folders are no content. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')
}

function describeVault({ name, now }: ImportOptions): FoundPack {
  return {
    manifest: {
      id: `vault-${slugOf(name, 50)}`,
      title: name.slice(0, 200),
      version: `${now.slice(0, 10)}`,
      language: '',
      licence: '',
      author: '',
      description: '',
    },
    topics: [],
    contrasts: [],
    glossary: [],
    lists: [],
    asked: nothingAsked,
    whole: true,
  }
}

function* readNote(
  file: ImportFile,
  links: NoteLinks,
  images: ImageGiver,
  packId: string,
  options: ImportOptions,
): Generator<Found> {
  const { path } = file
  const text = readTextFile(file, options.fallbackEncoding, largestNote)
  if (!text.ok) {
    yield { kind: 'left-out', ...text.error }
    return
  }
  const head = readNoteHead(path, text.value)
  if (head.leftOut !== null) yield { kind: 'left-out', ...head.leftOut }
  const parsed = parseNote(head.body, path, links)
  const { title, blocks } = titleOfNote(path, head, parsed.blocks)
  if (blocks.length === 0) {
    yield { kind: 'left-out', path, why: 'empty' }
    return
  }
  for (const image of imagesOf(blocks)) yield* images.give(image)
  const tags = [...new Set([...head.tags, ...findTags(blocks)])].slice(0, mostTags)
  const item = toImportedEssay({ packId, key: path, title, blocks, tags, levels: head.levels })
  yield { kind: 'item', path, item }
}

function imagesOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ spans }) =>
      spans.flatMap(({ kind, target }) => (kind === 'image' && target !== undefined ? [target] : [])),
    ),
  )
}

interface ImageGiver {
  /** Gives an image that a note shows, the first time that one does. */
  give(path: string): Generator<Found>
  given(path: string): boolean
}

function createImageGiver(files: readonly ImportFile[]): ImageGiver {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  return {
    *give(path) {
      const file = byPath.get(path)
      if (file === undefined || done.has(path)) return
      done.add(path)
      yield readImage(file, path)
    },
    given: (path) => done.has(path),
  }
}

function whyNotTaken(path: string): string {
  return ['png', 'jpg', 'jpeg', 'gif', 'webp'].includes(endingOf(path)) ? 'image-not-shown' : 'kind-not-taken'
}
