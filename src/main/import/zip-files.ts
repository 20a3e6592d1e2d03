import { closeSync, openSync, readSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { fromFdPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import type { ImportFile } from '../../shared/import/import-file'
import { endingOf } from '../../shared/import/import-file'
import type { LeftOut } from '../../shared/import/left-out'
import { findZipFault, showName, zipLimits } from '../../shared/import/zip-policy'
import type { ZipEntryFacts } from '../../shared/import/zip-policy'
import { crc32 } from '../files/crc32'
import { RefusedError, refuse } from './refused-error'

/** The files of a zip or folder, what of it is not even looked at, and how to let go of it. */
export interface OpenedFiles {
  readonly files: readonly ImportFile[]
  readonly leftOut: readonly LeftOut[]
  close(): void
}

const archiveEndings = new Set([
  'zip',
  '7z',
  'rar',
  'gz',
  'tgz',
  'tar',
  'bz2',
  'xz',
  'zst',
  'jar',
  'cab',
  'iso',
])
/** Largest zip that is opened, in bytes. */
const largestZip = 300_000_000

/**
 * Opens a zip. Everything that its directory says is checked before a byte is unpacked; an entry is unpacked when it is
 * asked for, into memory, never beyond the size that it declares, and must have its checksum. Nothing is ever written.
 * Throws a `RefusedError` when the zip is not taken.
 */
export async function openZip(path: string, size: number): Promise<OpenedFiles> {
  if (size > largestZip) throw refuse('import-zip-too-large', { name: '' })
  const descriptor = openSync(path, 'r')
  try {
    const read = await readDirectory(descriptor)
    const fault = findZipFault(read.map(({ facts }) => facts))
    if (fault !== undefined) throw refuse(`import-zip-${fault.fault}`, { name: fault.name })
    return { ...toFiles(descriptor, read), close: () => closeSync(descriptor) }
  } catch (error) {
    closeSync(descriptor)
    if (error instanceof RefusedError) throw error
    throw refuse('import-zip-damaged', { name: '' })
  }
}

interface ReadEntry {
  readonly facts: ZipEntryFacts
  readonly crc: number
  readonly dataStart: number
}

async function readDirectory(descriptor: number): Promise<readonly ReadEntry[]> {
  // Names are decoded by us, so that bytes that are no UTF-8 are seen; the descriptor is ours to close.
  const zip = await fromFdPromise(descriptor, {
    decodeStrings: false,
    validateEntrySizes: true,
    autoClose: false,
  })
  if (zip.entryCount > zipLimits.entries) throw refuse('import-zip-too-many', { name: '' })
  const read: ReadEntry[] = []
  for await (const entry of zip.eachEntry()) read.push(await readEntry(zip, entry))
  return read
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<ReadEntry> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  return {
    crc: entry.crc32,
    dataStart: fileDataStart,
    facts: {
      name: decodeName(entry.fileNameRaw),
      compressedSize: entry.compressedSize,
      uncompressedSize: entry.uncompressedSize,
      method: entry.compressionMethod,
      encrypted: entry.isEncrypted(),
      unixMode: entry.externalFileAttributes >>> 16,
      start: entry.relativeOffsetOfLocalHeader,
      end: fileDataStart + entry.compressedSize,
    },
  }
}

function decodeName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function toFiles(descriptor: number, read: readonly ReadEntry[]): Pick<OpenedFiles, 'files' | 'leftOut'> {
  const files: ImportFile[] = []
  const leftOut: LeftOut[] = []
  for (const entry of read) {
    const { name, uncompressedSize: size } = entry.facts
    if (name === null || name.endsWith('/')) continue
    if (archiveEndings.has(endingOf(name))) leftOut.push({ path: name, why: 'nested-archive' })
    else
      files.push({
        path: name,
        size,
        get bytes() {
          return unpack(descriptor, entry)
        },
      })
  }
  return { files, leftOut }
}

/** Unpacks one entry; more bytes than it declares, fewer, or others than its checksum stands for refuse the whole zip. */
function unpack(descriptor: number, { facts, crc, dataStart }: ReadEntry): Uint8Array {
  const packed = Buffer.alloc(facts.compressedSize)
  for (let at = 0; at < packed.length;) {
    const count = readSync(descriptor, packed, at, packed.length - at, dataStart + at)
    if (count === 0) throw refuse('import-zip-damaged', { name: showName(facts.name) })
    at += count
  }
  const bytes = facts.method === 0 ? packed : inflate(packed, facts)
  if (bytes.length !== facts.uncompressedSize || crc32(bytes) !== crc)
    throw refuse('import-zip-damaged', { name: showName(facts.name) })
  return bytes
}

function inflate(packed: Buffer, facts: ZipEntryFacts): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, facts.uncompressedSize) })
  } catch (error) {
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw refuse(tooLong ? 'import-zip-bomb' : 'import-zip-damaged', { name: showName(facts.name) })
  }
}
