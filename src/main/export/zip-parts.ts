import { Readable } from 'node:stream'
import { fromBuffer } from 'yauzl'
import type { Entry, ZipFile as OpenZip } from 'yauzl'
import { ZipFile } from 'yazl'
import { collect } from './collect-stream'
import type { FilePart } from '../../shared/export/file-part'

/** The same parts make the same bytes, on whatever day; DOS time begins in 1980. */
const mtime = new Date(Date.UTC(1980, 0, 1, 12))

/**
 * Packs texts into a zip. A first part named `mimetype` is stored as it is and without extra fields, as EPUB wants (OCF 3.3,
 * 4.2.3); all others are compressed. `onFile` hears how many have begun.
 */
export async function zipParts(
  parts: readonly FilePart[],
  onFile?: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const zip = new ZipFile()
  parts.forEach(({ path, text, encoding }, index) => {
    const options = { mtime, forceDosTimestamp: true, mode: 0o100644 }
    const toBytes = (): Buffer => Buffer.from(text, encoding ?? 'utf8')
    if (index === 0 && path === 'mimetype') zip.addBuffer(toBytes(), path, { ...options, compress: false })
    // A compressor takes a quarter of a megabyte, so each begins only when the one before has ended.
    else
      zip.addReadStreamLazy(path, options, (begin) => {
        onFile?.(index, parts.length)
        begin(null, Readable.from([toBytes()]))
      })
  })
  zip.end()
  return collect(zip.outputStream)
}

/** Reads texts and pictures out of a zip again, in its order. Rejects where one is cut off or a text is no UTF-8. */
export async function unzipParts(bytes: Uint8Array): Promise<readonly FilePart[]> {
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const parts: FilePart[] = []
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(parts))
    zip.on('entry', (entry: Entry) => {
      readEntry(zip, entry).then((part) => {
        parts.push(part)
        zip.readEntry()
      }, reject)
    })
    zip.readEntry()
  })
}

function open(bytes: Buffer): Promise<OpenZip> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error === null ? resolve(zip) : reject(error)))
  })
}

async function readEntry(zip: OpenZip, entry: Entry): Promise<FilePart> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, found) => (error === null ? resolve(found) : reject(error)))
  })
  const bytes = await collect(stream)
  const path = entry.fileName
  if (/\.(png|jpg|gif|webp)$/.test(path))
    return { path, text: Buffer.from(bytes).toString('base64'), encoding: 'base64' }
  return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
}
