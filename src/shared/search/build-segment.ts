import { createNumberList } from './number-list'
import { packPostings } from './pack-postings'
import type { Occurrences } from './pack-postings'
import { packDocumentStems, packFamilies } from './pack-stems'
import { scanWords } from './scan-words'
import { searchFields } from './search-document'
import type { Passage, SearchDocument } from './search-document'
import { passageGap, unitsPerDocument } from './segment'
import type { Segment } from './segment'
import type { StemWord } from './stem-word'
import { createTextTable } from './text-table'
import { toSurface } from './to-surface'

/** Words in the order in which they were met. */
interface Vocabulary {
  readonly texts: string[]
  /** The number of a raw token's word, or -1 when nothing is left of it. */
  idOf(raw: string): number
}

/** Packs documents into a segment. Takes time and memory in step with the text; long work is cut into several segments. */
export function createSegment(documents: readonly SearchDocument[], stemWord: StemWord): Segment {
  const vocabulary = createVocabulary()
  const occurrences: Occurrences = {
    word: createNumberList(),
    unit: createNumberList(),
    place: createNumberList(),
  }
  const unitLength = new Uint32Array(documents.length * unitsPerDocument)
  const passages = createPassageColumns(documents.length)
  for (const [index, document] of documents.entries()) {
    addDocument(document, index, { vocabulary, occurrences, unitLength, passages })
  }
  const order = sortedOrder(vocabulary.texts)
  const postings = packPostings(occurrences, order.rank)
  const stems = packFamilies(order.texts.map(stemWord))
  return {
    documents: documents.map(({ id, kind, stamp, title, facets }) => ({ id, kind, stamp, title, facets })),
    words: createTextTable(order.texts),
    ...stems,
    ...postings,
    ...packDocumentStems(postings, stems, documents.length),
    unitLength,
    ...passages.pack(),
  }
}

interface DocumentSink {
  readonly vocabulary: Vocabulary
  readonly occurrences: Occurrences
  readonly unitLength: Uint32Array
  readonly passages: PassageColumns
}

/** Fields are walked one after another, because postings must come in the order of units. */
function addDocument(document: SearchDocument, index: number, sink: DocumentSink): void {
  const firsts = new Map<Passage, number>()
  const titlePassage: Passage = { field: 'title', text: document.title, blockId: null }
  const used = new Set(document.passages.map((passage) => passage.field)).add('title')
  for (const [field, name] of searchFields.entries()) {
    if (!used.has(name)) continue
    const unit = index * unitsPerDocument + field
    const own = document.passages.filter((passage) => passage.field === name)
    let next = 0
    let length = 0
    for (const passage of name === 'title' ? [titlePassage, ...own] : own) {
      firsts.set(passage, next)
      const words = addText(passage.text, unit, next, sink)
      length += words
      next += words + passageGap
    }
    sink.unitLength[unit] = length
  }
  for (const passage of document.passages) sink.passages.add(index, passage, firsts.get(passage) ?? 0)
  sink.passages.close(index)
}

/** Returns how many words the text has. */
function addText(text: string, unit: number, first: number, sink: DocumentSink): number {
  const { vocabulary, occurrences } = sink
  const add = (raw: string, place: number): boolean => {
    const word = vocabulary.idOf(raw)
    if (word < 0) return false
    occurrences.word.push(word)
    occurrences.unit.push(unit)
    occurrences.place.push(place)
    return true
  }
  let place = first
  let before = { start: -1, end: -1 }
  scanWords(text, (start, end) => {
    // What one writer joins by a hyphen another writes in one word: "hand-over" is found by "handover" as well.
    if (start === before.end + 1 && isHyphen(text.charCodeAt(before.end)))
      add(text.slice(before.start, before.end) + text.slice(start, end), place - 1)
    if (add(text.slice(start, end), place)) place += 1
    before = { start, end }
  })
  return place - first
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

function createVocabulary(): Vocabulary {
  const texts: string[] = []
  const byRaw = new Map<string, number>()
  const bySurface = new Map<string, number>()
  return {
    texts,
    idOf(raw) {
      const known = byRaw.get(raw)
      if (known !== undefined) return known
      const surface = toSurface(raw)
      let id = surface === '' ? -1 : bySurface.get(surface)
      if (id === undefined) {
        id = texts.length
        texts.push(surface)
        bySurface.set(surface, id)
      }
      byRaw.set(raw, id)
      return id
    },
  }
}

function sortedOrder(texts: readonly string[]): {
  readonly texts: readonly string[]
  readonly rank: Uint32Array
} {
  const ids = texts.map((_text, id) => id)
  ids.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1))
  const rank = new Uint32Array(texts.length)
  for (const [place, id] of ids.entries()) rank[id] = place
  return { texts: ids.map((id) => texts[id] ?? ''), rank }
}

interface PassageColumns {
  add(document: number, passage: Passage, first: number): void
  close(document: number): void
  pack(): Pick<Segment, 'passageStart' | 'passageField' | 'passageFirst' | 'passageTexts' | 'passageBlocks'>
}

function createPassageColumns(documents: number): PassageColumns {
  const passageStart = new Uint32Array(documents + 1)
  const fields: number[] = []
  const firsts: number[] = []
  const texts: string[] = []
  const blocks: string[] = []
  return {
    add(_document, passage, first) {
      fields.push(searchFields.indexOf(passage.field))
      firsts.push(first)
      texts.push(passage.text)
      blocks.push(passage.blockId ?? '')
    },
    close(document) {
      passageStart[document + 1] = texts.length
    },
    pack: () => ({
      passageStart,
      passageField: Uint8Array.from(fields),
      passageFirst: Uint32Array.from(firsts),
      passageTexts: createTextTable(texts),
      passageBlocks: createTextTable(blocks),
    }),
  }
}
