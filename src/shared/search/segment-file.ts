import type { Result } from '../base/result'
import { failure, success } from '../base/result'
import type { Segment, StoredDocument } from './segment'
import { analyserName } from './stem-word'
import { textCount } from './text-table'
import { decodeUnits, encodeUnits } from './unit-codec'

/** Why a segment file cannot be used; each means that the segment is built anew. */
export type SegmentFileProblem = 'foreign' | 'old' | 'damaged'

/** "LWS" and the version of the layout. */
const magic = 0x4c575301
/** Magic, checksum and the length of the head; the sections begin after the head, each at a multiple of four. */
const preambleBytes = 12

interface Head {
  readonly analyser: string
  /** Length in bytes of each section, in the order of `sectionsOf`. */
  readonly lengths: readonly number[]
}

type Numbers = Uint8Array | Uint16Array | Uint32Array

/** Writes a segment as bytes: a head that says how long each part is, then the arrays as they are in memory. */
export function encodeSegment(segment: Segment): Uint8Array {
  const sections = [encodeUnits(JSON.stringify(segment.documents)), ...arraysOf(segment)]
  const lengths = sections.map(({ byteLength }) => byteLength)
  const head: Head = { analyser: analyserName, lengths }
  const headBytes = encodeUnits(JSON.stringify(head))
  const start = align(preambleBytes + headBytes.length)
  const bytes = new Uint8Array(lengths.reduce((at, length) => at + align(length), start))
  bytes.set(headBytes, preambleBytes)
  let at = start
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at)
    at += align(section.byteLength)
  }
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic)
  view.setUint32(8, headBytes.length)
  view.setUint32(4, checksum(bytes))
  return bytes
}

/** Reads what `encodeSegment` wrote. The segment uses the memory of `bytes`, which must not change any more. */
export function decodeSegment(bytes: Uint8Array): Result<Segment, SegmentFileProblem> {
  if (bytes.byteLength < preambleBytes || bytes.byteOffset % 4 !== 0) return failure('damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = view.getUint32(0)
  if (found !== magic) return failure(found >>> 8 === magic >>> 8 ? 'old' : 'foreign')
  if (view.getUint32(4) !== checksum(bytes)) return failure('damaged')
  try {
    return readSections(bytes, view.getUint32(8))
  } catch {
    // JSON of a head or of documents that someone wrote by hand, with a right checksum.
    return failure('damaged')
  }
}

function readSections(bytes: Uint8Array, headLength: number): Result<Segment, SegmentFileProblem> {
  // Our own writer made it: the checksum says so.
  const head = JSON.parse(decodeUnits(bytes, preambleBytes, preambleBytes + headLength)) as Head
  if (head.analyser !== analyserName) return failure('old')
  let at = align(preambleBytes + headLength)
  const sections = head.lengths.map((length) => {
    const section = bytes.subarray(at, at + length)
    at += align(length)
    return section
  })
  if (at !== bytes.byteLength || sections.length !== sectionCount) return failure('damaged')
  const wide = (place: number): Uint32Array => new Uint32Array(...spanOf(sections[place], 4))
  const middling = (place: number): Uint16Array => new Uint16Array(...spanOf(sections[place], 2))
  const narrow = (place: number): Uint8Array => sections[place] ?? new Uint8Array(0)
  const table = (place: number): { bytes: Uint8Array; start: Uint32Array } => ({
    bytes: narrow(place),
    start: wide(place + 1),
  })
  const documents = JSON.parse(decodeUnits(narrow(0), 0, narrow(0).length)) as readonly StoredDocument[]
  const segment: Segment = {
    documents,
    words: table(1),
    stems: table(3),
    stemOfWord: wide(5),
    familyStart: wide(6),
    family: wide(7),
    stemDocuments: wide(8),
    postingStart: wide(9),
    unit: wide(10),
    count: middling(11),
    placeStart: wide(12),
    places: narrow(13),
    unitLength: wide(14),
    documentStemStart: wide(15),
    documentStem: wide(16),
    documentStemCount: middling(17),
    passageStart: wide(18),
    passageField: narrow(19),
    passageFirst: wide(20),
    passageTexts: table(21),
    passageBlocks: table(23),
  }
  return fitsTogether(segment) ? success(segment) : failure('damaged')
}

function arraysOf(segment: Segment): readonly Numbers[] {
  const { words, stems, passageTexts, passageBlocks } = segment
  return [
    words.bytes,
    words.start,
    stems.bytes,
    stems.start,
    segment.stemOfWord,
    segment.familyStart,
    segment.family,
    segment.stemDocuments,
    segment.postingStart,
    segment.unit,
    segment.count,
    segment.placeStart,
    segment.places,
    segment.unitLength,
    segment.documentStemStart,
    segment.documentStem,
    segment.documentStemCount,
    segment.passageStart,
    segment.passageField,
    segment.passageFirst,
    passageTexts.bytes,
    passageTexts.start,
    passageBlocks.bytes,
    passageBlocks.start,
  ]
}

const sectionCount = 25

function fitsTogether(segment: Segment): boolean {
  const { documents, postingStart, unit, placeStart, passageStart, passageField } = segment
  return (
    postingStart.length === textCount(segment.words) + 1 &&
    postingStart[postingStart.length - 1] === unit.length &&
    placeStart.length === unit.length + 1 &&
    passageStart.length === documents.length + 1 &&
    passageStart[documents.length] === passageField.length &&
    segment.familyStart.length === textCount(segment.stems) + 1
  )
}

function spanOf(section: Uint8Array | undefined, width: number): [ArrayBuffer, number, number] {
  const bytes = section ?? new Uint8Array(0)
  // A segment is never laid over shared memory.
  return [bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength / width]
}

function align(length: number): number {
  return (length + 3) & ~3
}

/** FNV-1a over whole words of four bytes, leaving out the checksum itself. Finds cut and overwritten files, not forgery. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(
    ...(spanOf(bytes, 4).slice(0, 2) as [ArrayBuffer, number]),
    bytes.byteLength >>> 2,
  )
  let hash = 0x811c9dc5 ^ bytes.byteLength
  for (let at = 2; at < words.length; at += 1) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193)
  return hash >>> 0
}
