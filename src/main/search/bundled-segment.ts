import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import type { HelpCatalogue } from '../../shared/content/help-pack'
import type { Item } from '../../shared/content/item'
import type { Asked, Catalogue } from '../../shared/content/pack'
import { createSegment } from '../../shared/search/build-segment'
import { toHelpDocuments } from '../../shared/search/documents/help-documents'
import { toLibraryDocuments } from '../../shared/search/documents/library-documents'
import type { SearchDocument } from '../../shared/search/search-document'
import type { Segment } from '../../shared/search/segment'
import { decodeSegment } from '../../shared/search/segment-file'
import type { StemWord } from '../../shared/search/stem-word'
import { writeFileSafely } from './write-file-safely'

/** The name of the segment file in the built library and in the cache. */
const segmentFileName = 'search.segment'

/** The bundled library as a segment, the titles of its topics and packs, and what had to be put right. */
export interface BundledSegment {
  readonly segment: Segment
  readonly titles: ReadonlyMap<string, string>
  readonly notices: readonly AppError[]
}

/**
 * Reads the segment that the content build wrote. One that is missing, damaged, from another version or about another
 * library is built anew from the items, which takes a moment and is told.
 */
export async function readBundledSegment(contentFolder: string, stemWord: StemWord): Promise<BundledSegment> {
  const [bytes, catalogue, help] = await Promise.all([
    readBytes(join(contentFolder, segmentFileName)),
    readCatalogue(contentFolder),
    readHelp(contentFolder),
  ])
  const titles = new Map(
    [...catalogue.topics, catalogue.manifest, ...(help === undefined ? [] : [help.manifest])].map(
      ({ id, title }) => [id, title],
    ),
  )
  const read = bytes === undefined ? undefined : decodeSegment(bytes)
  if (read?.ok === true && isOf(read.value, catalogue)) return { segment: read.value, titles, notices: [] }
  const segment = createSegment(await readDocuments(contentFolder, catalogue), stemWord)
  const reason = read === undefined ? 'missing' : read.ok ? 'other-library' : read.error
  return { segment, titles, notices: [createAppError('search-rebuilt', { reason })] }
}

/** Everything of the built library that can be found. */
export async function readDocuments(
  contentFolder: string,
  catalogue: Catalogue,
): Promise<readonly SearchDocument[]> {
  const items: Item[] = []
  for (const { id } of catalogue.summaries) {
    // Written by our own build and checked there, as are the phrases below.
    items.push(JSON.parse(await readFile(join(contentFolder, 'items', `${id}.json`), 'utf8')) as Item)
  }
  const help = await readHelp(contentFolder)
  const pages: Item[] = []
  for (const { id } of help?.summaries ?? [])
    pages.push(JSON.parse(await readFile(join(contentFolder, 'items', `${id}.json`), 'utf8')) as Item)
  const asked = JSON.parse(await readFile(join(contentFolder, 'asked.json'), 'utf8')) as Asked
  return [...toLibraryDocuments(items, catalogue, asked), ...toHelpDocuments(pages)]
}

/** Reads the user's segment of an earlier run; undefined when there is none that can be used. */
export async function readCachedSegment(
  cacheFolder: string,
): Promise<{ readonly segment: Segment | undefined; readonly notices: readonly AppError[] }> {
  const bytes = await readBytes(join(cacheFolder, segmentFileName))
  if (bytes === undefined) return { segment: undefined, notices: [] }
  const read = decodeSegment(bytes)
  if (read.ok) return { segment: read.value, notices: [] }
  return { segment: undefined, notices: [createAppError('search-rebuilt', { reason: read.error })] }
}

/** Keeps the user's segment for the next start. */
export async function writeCachedSegment(cacheFolder: string, bytes: Uint8Array): Promise<void> {
  await writeFileSafely(join(cacheFolder, segmentFileName), bytes)
}

async function readCatalogue(contentFolder: string): Promise<Catalogue> {
  return JSON.parse(await readFile(join(contentFolder, 'catalogue.json'), 'utf8')) as Catalogue
}

/** The help's catalogue; a library that was built without one has no pages. */
async function readHelp(contentFolder: string): Promise<HelpCatalogue | undefined> {
  const text = await readFile(join(contentFolder, 'help.json'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as HelpCatalogue)
}

/** A segment of the same items in the same versions. */
function isOf(segment: Segment, catalogue: Catalogue): boolean {
  const versions = new Map(catalogue.summaries.map(({ id, version }) => [id, version]))
  const items = segment.documents.filter(
    ({ kind }) => kind === 'essay' || kind === 'advice' || kind === 'source',
  )
  return items.length === versions.size && items.every(({ id, stamp }) => versions.get(id) === stamp)
}

async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    const buffer = await readFile(path)
    // Small files share a pool whose offset may not suit the segment's arrays.
    return buffer.byteOffset % 4 === 0 ? buffer : Uint8Array.from(buffer)
  } catch {
    return undefined
  }
}
