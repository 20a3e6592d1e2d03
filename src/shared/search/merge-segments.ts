import { createByteWriter } from './byte-writer'
import { createNumberList } from './number-list'
import { packFamilies } from './pack-stems'
import { noStem, unitsPerDocument } from './segment'
import type { Segment, StoredDocument } from './segment'
import { findText, textAt, textCount } from './text-table'
import type { TextTable } from './text-table'
import { encodeUnits } from './unit-codec'

/** A segment to be merged, and which of its documents are gone (1). */
export interface MergeInput {
  readonly segment: Segment
  readonly removed: Uint8Array
}

/** After so many words the generator lets others go first. */
const wordsPerStep = 2_000

/**
 * Merges segments into one without their gone documents. A generator, so that a thread that also answers queries can do
 * it in small steps; the inputs stay valid throughout. No text is analysed again.
 */
export function* mergeSegmentsInSteps(inputs: readonly MergeInput[]): Generator<void, Segment> {
  const { documents, newDocument } = mergeDocuments(inputs)
  const words = yield* mergeWords(inputs, newDocument)
  const stems = packFamilies(words.stems)
  yield
  const documentStems = yield* mergeDocumentStems(inputs, stems.stems)
  const passages = yield* mergePassages(inputs)
  const unitLength = new Uint32Array(documents.length * unitsPerDocument)
  for (const [at, { segment }] of inputs.entries()) {
    for (const [document, to] of (newDocument[at] ?? new Int32Array(0)).entries()) {
      const from = document * unitsPerDocument
      if (to >= 0)
        unitLength.set(segment.unitLength.subarray(from, from + unitsPerDocument), to * unitsPerDocument)
    }
  }
  return { documents, unitLength, ...stems, ...words.packed, ...documentStems, ...passages }
}

/** Merges segments in one go. */
export function mergeSegments(inputs: readonly MergeInput[]): Segment {
  const steps = mergeSegmentsInSteps(inputs)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

function mergeDocuments(inputs: readonly MergeInput[]): {
  readonly documents: readonly StoredDocument[]
  /** By input and old document: the new one, or -1. */
  readonly newDocument: readonly Int32Array[]
} {
  const documents: StoredDocument[] = []
  const newDocument = inputs.map(({ segment, removed }) =>
    Int32Array.from(segment.documents, (document, index) => {
      if (removed[index] === 1) return -1
      documents.push(document)
      return documents.length - 1
    }),
  )
  return { documents, newDocument }
}

interface MergedWords {
  /** The stem of each word. */
  readonly stems: readonly string[]
  readonly packed: Pick<Segment, 'words' | 'postingStart' | 'unit' | 'count' | 'placeStart' | 'places'>
}

/** Walks the sorted words of all inputs together; the postings of a word follow each other in the order of the inputs. */
function* mergeWords(
  inputs: readonly MergeInput[],
  newDocument: readonly Int32Array[],
): Generator<void, MergedWords> {
  const cursors = inputs.map(({ segment }, at) => ({
    segment,
    mapping: newDocument[at] ?? new Int32Array(0),
    word: 0,
    text: wordAt(segment, 0),
  }))
  const texts = createTextCollector()
  const stems: string[] = []
  const postingStart = createNumberList()
  const unit = createNumberList()
  const count = createNumberList()
  const placeStart = createNumberList()
  const places = createByteWriter(1 << 16)
  postingStart.push(0)
  for (let step = 1; ; step += 1) {
    if (step % wordsPerStep === 0) yield
    let least: string | undefined
    for (const { text } of cursors)
      if (text !== undefined && (least === undefined || text < least)) least = text
    if (least === undefined) break
    const before = unit.length()
    let stem = noStem
    let holder: Segment | undefined
    for (const cursor of cursors) {
      if (cursor.text !== least) continue
      const { segment, mapping, word } = cursor
      stem = segment.stemOfWord[word] ?? noStem
      holder = segment
      for (
        let posting = segment.postingStart[word] ?? 0;
        posting < (segment.postingStart[word + 1] ?? 0);
        posting += 1
      ) {
        const old = segment.unit[posting] ?? 0
        const document = mapping[old >>> 3] ?? -1
        if (document < 0) continue
        unit.push(document * unitsPerDocument + (old & 7))
        count.push(segment.count[posting] ?? 0)
        placeStart.push(places.length())
        places.writeBytes(
          segment.places.subarray(segment.placeStart[posting], segment.placeStart[posting + 1]),
        )
      }
      cursor.word += 1
      cursor.text = wordAt(segment, cursor.word)
    }
    if (unit.length() === before) continue
    postingStart.push(unit.length())
    texts.add(least)
    stems.push(stem === noStem || holder === undefined ? '' : textAt(holder.stems, stem))
  }
  placeStart.push(places.length())
  const packed = {
    words: texts.pack(),
    postingStart: postingStart.view().slice(),
    unit: unit.view().slice(),
    count: Uint16Array.from(count.view()),
    placeStart: placeStart.view().slice(),
    places: places.toBytes(),
  }
  return { stems, packed }
}

function wordAt({ words }: Segment, word: number): string | undefined {
  return word < textCount(words) ? textAt(words, word) : undefined
}

type DocumentStems = Pick<
  Segment,
  'documentStemStart' | 'documentStem' | 'documentStemCount' | 'stemDocuments'
>

function* mergeDocumentStems(
  inputs: readonly MergeInput[],
  stems: TextTable,
): Generator<void, DocumentStems> {
  const start = createNumberList()
  const stem = createNumberList()
  const count = createNumberList()
  const stemDocuments = new Uint32Array(textCount(stems))
  start.push(0)
  for (const { segment, removed } of inputs) {
    const newStem = new Int32Array(textCount(segment.stems))
    for (let old = 0; old < newStem.length; old += 1) {
      newStem[old] = findText(stems, textAt(segment.stems, old))
      if (old % wordsPerStep === 0) yield
    }
    for (let document = 0; document < segment.documents.length; document += 1) {
      if (removed[document] === 1) continue
      for (
        let at = segment.documentStemStart[document] ?? 0;
        at < (segment.documentStemStart[document + 1] ?? 0);
        at += 1
      ) {
        const id = newStem[segment.documentStem[at] ?? 0] ?? -1
        if (id < 0) continue
        stem.push(id)
        count.push(segment.documentStemCount[at] ?? 0)
        stemDocuments[id] = (stemDocuments[id] ?? 0) + 1
      }
      start.push(stem.length())
      if (document % 256 === 0) yield
    }
  }
  return {
    documentStemStart: start.view().slice(),
    documentStem: stem.view().slice(),
    documentStemCount: Uint16Array.from(count.view()),
    stemDocuments,
  }
}

type Passages = Pick<
  Segment,
  'passageStart' | 'passageField' | 'passageFirst' | 'passageTexts' | 'passageBlocks'
>

function* mergePassages(inputs: readonly MergeInput[]): Generator<void, Passages> {
  const start = createNumberList()
  const field = createNumberList()
  const first = createNumberList()
  const texts = createTextCollector()
  const blocks = createTextCollector()
  start.push(0)
  for (const { segment, removed } of inputs) {
    for (let document = 0; document < segment.documents.length; document += 1) {
      if (removed[document] === 1) continue
      for (
        let passage = segment.passageStart[document] ?? 0;
        passage < (segment.passageStart[document + 1] ?? 0);
        passage += 1
      ) {
        field.push(segment.passageField[passage] ?? 0)
        first.push(segment.passageFirst[passage] ?? 0)
        texts.copy(segment.passageTexts, passage)
        blocks.copy(segment.passageBlocks, passage)
      }
      start.push(field.length())
      if (document % 256 === 0) yield
    }
  }
  return {
    passageStart: start.view().slice(),
    passageField: Uint8Array.from(field.view()),
    passageFirst: first.view().slice(),
    passageTexts: texts.pack(),
    passageBlocks: blocks.pack(),
  }
}

interface TextCollector {
  add(text: string): void
  /** Takes over a text of another table as it is. */
  copy(table: TextTable, index: number): void
  pack(): TextTable
}

function createTextCollector(): TextCollector {
  const bytes = createByteWriter(1 << 16)
  const start = createNumberList()
  start.push(0)
  return {
    add(text) {
      bytes.writeBytes(encodeUnits(text))
      start.push(bytes.length())
    },
    copy(table, index) {
      bytes.writeBytes(table.bytes.subarray(table.start[index], table.start[index + 1]))
      start.push(bytes.length())
    },
    pack: () => ({ bytes: bytes.toBytes(), start: start.view().slice() }),
  }
}
