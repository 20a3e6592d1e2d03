import { lettersOf } from '../base/letters-of'
import { localDayOf } from '../base/local-day'
import type { Essay } from '../content/item'
import { withoutNoteMarks } from '../content/without-note-marks'
import { toLine } from '../base/clean-text'
import { decodeHtml } from './decode-html'
import type { Found } from './found'
import { htmlToBlocks } from './html-to-blocks'
import { endingOf, stemOfFile } from './import-file'
import type { ImportFile } from './import-file'
import { defaultPackId } from './import-format'
import type { Importer, ImportOptions } from './importer'
import { LeftOutError } from './left-out'
import { createPageImages } from './page-images'
import { readPage } from './read-page'
import type { ReadPage } from './read-page'
import { toCslRecord } from './to-csl-record'
import { toFoundSource } from './to-found-source'
import { toImportedEssay } from './to-imported-item'

const packId = defaultPackId('page')
const endings: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml', 'shtml'])
/** Largest page that is read, in bytes: programs that save a page as one file put its images inside. */
const largestPage = 30_000_000

/** Takes saved web pages, alone or with the folder of their images. A page that says its address gets a source with it. */
export const pageImporter: Importer = {
  format: 'page',
  recognise(files) {
    const pages = files.filter(isPage).length
    if (pages === 0 || files.some((file) => endingOf(file.path) === 'md')) return 'no'
    return pages === files.length || files.length <= pages * 200 ? 'surely' : 'maybe'
  },
  *read(files, options) {
    const byPath = new Map(files.map((file) => [file.path, file]))
    const parts = files.filter((file) => !isPage(file))
    const used = new Set<string>()
    for (const file of files) if (isPage(file)) yield* readFile(file, byPath, used, options)
    const unused = parts.filter(({ path }) => !used.has(path)).length
    if (unused > 0) yield { kind: 'left-out', path: '', why: 'page-parts', details: { count: unused } }
  },
}

function isPage(file: ImportFile): boolean {
  return endings.has(endingOf(file.path))
}

function* readFile(
  file: ImportFile,
  files: ReadonlyMap<string, ImportFile>,
  used: Set<string>,
  { fallbackEncoding, now }: ImportOptions,
): Iterable<Found> {
  const { path } = file
  const bytes = file.size > largestPage ? undefined : readBytes(file)
  if (bytes === undefined || 'leftOut' in bytes) {
    const tooLarge = { path, why: 'too-large', details: { limit: largestPage, size: file.size } }
    yield { kind: 'left-out', ...(bytes?.leftOut ?? tooLarge) }
    return
  }
  const html = decodeHtml(bytes.bytes, fallbackEncoding)
  if (html === undefined) {
    yield { kind: 'left-out', path, why: 'not-utf8' }
    return
  }
  const page = readPage(html)
  if (!page.ok) {
    yield { kind: 'left-out', path, why: page.error }
    return
  }
  const images = createPageImages(file, files)
  const blocks = htmlToBlocks(page.value.content, images.find)
  if (blocks.length === 0) {
    yield { kind: 'left-out', path, why: 'empty' }
    return
  }
  for (const image of images.taken()) yield { kind: 'attachment', ...image }
  for (const path of images.used()) used.add(path)
  yield* toItems(page.value, blocks, path, now)
  if (images.outside() > 0)
    yield { kind: 'left-out', path, why: 'images-outside', details: { count: images.outside() } }
}

function readBytes(
  file: ImportFile,
): { readonly bytes: Uint8Array } | { readonly leftOut: LeftOutError['leftOut'] } {
  try {
    return { bytes: file.bytes }
  } catch (error) {
    if (error instanceof LeftOutError) return { leftOut: error.leftOut }
    throw error
  }
}

function* toItems(page: ReadPage, blocks: Essay['blocks'], path: string, now: string): Iterable<Found> {
  const title = page.title === '' ? stemOfFile(path) : page.title
  const essay = toImportedEssay({
    packId,
    key: page.address === '' ? path : page.address,
    title,
    summary: toSummary(page.excerpt, blocks),
    blocks: blocks[0]?.kind === 'heading' && blocks[0].text === title ? blocks.slice(1) : blocks,
  })
  const cleaned =
    page.address === ''
      ? undefined
      : toCslRecord({
          id: 'page',
          type: 'webpage',
          title,
          URL: page.address,
          accessed: localDayOf(now),
          'container-title': page.site,
          issued: page.published,
          language: page.language,
          author: page.byline === '' ? [] : [{ literal: page.byline.replace(/^by\s+/i, '') }],
        })
  if (cleaned === undefined) {
    yield { kind: 'item', item: essay, path }
    return
  }
  const source = toFoundSource({ record: cleaned.record, tags: [] }, packId)
  yield { kind: 'item', item: source, path }
  yield { kind: 'item', item: { ...essay, sources: [source.id] }, path }
}

/**
 * What the page says of itself. Where it says nothing, its first paragraph was taken, in which the numbers of footnotes are
 * not told from words; there they are left out.
 */
function toSummary(excerpt: string, blocks: Essay['blocks']): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph')
  return first !== undefined && lettersOf(first.text) === lettersOf(excerpt)
    ? toLine(withoutNoteMarks(first))
    : excerpt
}
