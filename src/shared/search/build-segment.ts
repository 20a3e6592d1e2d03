import { createByteWriter } from './byte-writer'
import { createNumberList } from './number-list'
import type { NumberList } from './number-list'
import { scanWords } from './scan-words'
import { searchFields } from './search-document'
import type { Passage, SearchDocument } from './search-document'
import { noStem, passageGap, unitsPerDocument } from './segment'
import type { Segment } from './segment'
import type { StemWord } from './stem-word'
import { createTextTable } from './text-table'
import { toSurface } from './to-surface'

/** Occurrences of words in the order of reading, as three columns. */
interface Occurrences {
  readonly word: NumberList
  readonly unit: NumberList
  readonly place: NumberList
}

/** Words in the order in which they were met. */
interface Vocabulary {
  readonly texts: string[]
  /** The number of a raw token's word, or -1 when nothing is left of it. */
  idOf(raw: string): number
}

/** Packs documents into a segment. Takes time and memory in step with the text; long work is cut into several segments. */
export function createSegment(documents: readonly SearchDocument[], stemWord: StemWord): Segment {
  const vocabulary = createVocabulary()
  const occurrences: Occurrences = { word: createNumberList(), unit: createNumberList(), place: createNumberList() }
  const unitLength = new Uint32Array(documents.length * unitsPerDocument)
  const passages = createPassageColumns(documents.length)
  for (const [index, document] of documents.entries()) {
    addDocument(document, index, { vocabulary, occurrences, unitLength, passages })
  }
  const order = sortedOrder(vocabulary.texts)
  const postings = packPostings(occurrences, order.rank)
  const stems = packStems(order.texts, stemWord)
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
  let place = first
  scanWords(text, (start, end) => {
    const word = vocabulary.idOf(text.slice(start, end))
    if (word < 0) return
    occurrences.word.push(word)
    occurrences.unit.push(unit)
    occurrences.place.push(place)
    place += 1
  })
  return place - first
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

function sortedOrder(texts: readonly string[]): { readonly texts: readonly string[]; readonly rank: Uint32Array } {
  const ids = texts.map((_text, id) => id)
  ids.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1))
  const rank = new Uint32Array(texts.length)
  for (const [place, id] of ids.entries()) rank[id] = place
  return { texts: ids.map((id) => texts[id] ?? ''), rank }
}

type Postings = Pick<Segment, 'postingStart' | 'unit' | 'count' | 'placeStart' | 'places'>

/** The counts of a posting stop here; a text that says one word more often gains nothing by it. */
const highestCount = 0xffff

/** A counting sort by word keeps the order of units and places, so that one pass over the sorted rows packs them. */
function packPostings(occurrences: Occurrences, rank: Uint32Array): Postings {
  const wordOf = occurrences.word.view()
  const unitOf = occurrences.unit.view()
  const placeOf = occurrences.place.view()
  const rowStart = new Uint32Array(rank.length + 1)
  for (const id of wordOf) rowStart[(rank[id] ?? 0) + 1] = (rowStart[(rank[id] ?? 0) + 1] ?? 0) + 1
  for (let word = 0; word < rank.length; word += 1) rowStart[word + 1] = (rowStart[word + 1] ?? 0) + (rowStart[word] ?? 0)
  const rows = new Uint32Array(wordOf.length)
  const next = rowStart.slice()
  for (let row = 0; row < wordOf.length; row += 1) {
    const word = rank[wordOf[row] ?? 0] ?? 0
    rows[next[word] ?? 0] = row
    next[word] = (next[word] ?? 0) + 1
  }

  const postingStart = new Uint32Array(rank.length + 1)
  const unit = createNumberList()
  const count = createNumberList()
  const placeStart = createNumberList()
  const places = createByteWriter(wordOf.length * 2 + 16)
  for (let word = 0; word < rank.length; word += 1) {
    let open = -1
    let times = 0
    let last = 0
    for (let at = rowStart[word] ?? 0; at < (rowStart[word + 1] ?? 0); at += 1) {
      const row = rows[at] ?? 0
      const rowUnit = unitOf[row] ?? 0
      if (rowUnit !== open) {
        if (open >= 0) count.push(times)
        unit.push(rowUnit)
        placeStart.push(places.length())
        open = rowUnit
        times = 0
        last = 0
      }
      if (times === highestCount) continue
      const place = placeOf[row] ?? 0
      places.writeVarint(place - last)
      last = place
      times += 1
    }
    if (open >= 0) count.push(times)
    postingStart[word + 1] = unit.length()
  }
  placeStart.push(places.length())
  return {
    postingStart,
    unit: unit.view().slice(),
    count: Uint16Array.from(count.view()),
    placeStart: placeStart.view().slice(),
    places: places.toBytes(),
  }
}

type Stems = Pick<Segment, 'stems' | 'stemOfWord' | 'familyStart' | 'family'>

function packStems(words: readonly string[], stemWord: StemWord): Stems {
  const stemTexts = words.map(stemWord)
  return packFamilies(stemTexts)
}

/** Packs the families of stems from the stem of each word; the empty text means none. */
export function packFamilies(stemTexts: readonly string[]): Stems {
  const texts = [...new Set(stemTexts)].filter((text) => text !== '').sort((a, b) => (a < b ? -1 : 1))
  const idOf = new Map(texts.map((text, id) => [text, id]))
  const stemOfWord = Uint32Array.from(stemTexts, (text) => idOf.get(text) ?? noStem)
  const familyStart = new Uint32Array(texts.length + 1)
  for (const stem of stemOfWord) if (stem !== noStem) familyStart[stem + 1] = (familyStart[stem + 1] ?? 0) + 1
  for (let stem = 0; stem < texts.length; stem += 1) {
    familyStart[stem + 1] = (familyStart[stem + 1] ?? 0) + (familyStart[stem] ?? 0)
  }
  const family = new Uint32Array(familyStart[texts.length] ?? 0)
  const next = familyStart.slice()
  for (const [word, stem] of stemOfWord.entries()) {
    if (stem === noStem) continue
    family[next[stem] ?? 0] = word
    next[stem] = (next[stem] ?? 0) + 1
  }
  return { stems: createTextTable(texts), stemOfWord, familyStart, family }
}

type DocumentStems = Pick<Segment, 'documentStemStart' | 'documentStem' | 'documentStemCount' | 'stemDocuments'>

/** Turns the postings round: what stems each document has, and how often. */
export function packDocumentStems(
  postings: Postings,
  stems: Pick<Segment, 'familyStart' | 'family'>,
  documents: number,
): DocumentStems {
  const { postingStart, unit, count } = postings
  const stemCount = Math.max(0, stems.familyStart.length - 1)
  const stemDocuments = new Uint32Array(stemCount)
  const documentStemStart = new Uint32Array(documents + 1)
  const times = new Uint32Array(documents)
  const touched = createNumberList()
  const walk = (visit: (stem: number, document: number, times: number) => void): void => {
    for (let stem = 0; stem < stemCount; stem += 1) {
      touched.clear()
      for (let at = stems.familyStart[stem] ?? 0; at < (stems.familyStart[stem + 1] ?? 0); at += 1) {
        const word = stems.family[at] ?? 0
        for (let posting = postingStart[word] ?? 0; posting < (postingStart[word + 1] ?? 0); posting += 1) {
          const document = (unit[posting] ?? 0) >>> 3
          if (times[document] === 0) touched.push(document)
          times[document] = (times[document] ?? 0) + (count[posting] ?? 0)
        }
      }
      for (const document of touched.view()) {
        visit(stem, document, times[document] ?? 0)
        times[document] = 0
      }
    }
  }
  walk((stem, document) => {
    stemDocuments[stem] = (stemDocuments[stem] ?? 0) + 1
    documentStemStart[document + 1] = (documentStemStart[document + 1] ?? 0) + 1
  })
  for (let document = 0; document < documents; document += 1) {
    documentStemStart[document + 1] = (documentStemStart[document + 1] ?? 0) + (documentStemStart[document] ?? 0)
  }
  const documentStem = new Uint32Array(documentStemStart[documents] ?? 0)
  const documentStemCount = new Uint16Array(documentStem.length)
  const next = documentStemStart.slice()
  walk((stem, document, total) => {
    const at = next[document] ?? 0
    documentStem[at] = stem
    documentStemCount[at] = Math.min(highestCount, total)
    next[document] = at + 1
  })
  return { documentStemStart, documentStem, documentStemCount, stemDocuments }
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
