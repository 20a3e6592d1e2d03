import type { Result } from '../base/result'
import { failure, success } from '../base/result'
import type { Segment, StoredDocument } from './segment'
import { createFacetSharer } from './share-facets'
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

/** Reads what `encodeSegment` wrote. The segment keeps nothing of `bytes`. */
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
  const [documentsLength = 0, ...lengths] = head.lengths
  const start = align(preambleBytes + headLength)
  // Documents become objects; their text, a third of the file, need not stay in memory beside them.
  const arrays = new Uint8Array(bytes.subarray(start + align(documentsLength)))
  let at = 0
  const sections = lengths.map((length) => {
    const section = arrays.subarray(at, at + length)
    at += align(length)
    return section
  })
  if (at !== arrays.byteLength || head.lengths.length !== sectionCount) return failure('damaged')
  const wide = (place: number): Uint32Array => new Uint32Array(...spanOf(sections[place], 4))
  const middling = (place: number): Uint16Array => new Uint16Array(...spanOf(sections[place], 2))
  const narrow = (place: number): Uint8Array => sections[place] ?? new Uint8Array(0)
  const table = (place: number): { bytes: Uint8Array; start: Uint32Array } => ({
    bytes: narrow(place),
    start: wide(place + 1),
  })
  const share = createFacetSharer()
  const documents = JSON.parse(decodeUnits(bytes, start, start + documentsLength)) as StoredDocument[]
  for (const [index, document] of documents.entries())
    documents[index] = { ...document, facets: share(document.facets) }
  const segment: Segment = {
    documents,
    words: table(0),
    stems: table(2),
    stemOfWord: wide(4),
    familyStart: wide(5),
    family: wide(6),
    stemDocuments: wide(7),
    postingStart: wide(8),
    unit: wide(9),
    count: middling(10),
    placeStart: wide(11),
    places: narrow(12),
    unitLength: wide(13),
    documentStemStart: wide(14),
    documentStem: wide(15),
    documentStemCount: middling(16),
    passageStart: wide(17),
    passageField: narrow(18),
    passageFirst: wide(19),
    passageTexts: table(20),
    passageBlocks: table(22),
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
