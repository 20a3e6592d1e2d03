import { createNumberList } from './number-list'
import { highestCount } from './pack-postings'
import type { Postings } from './pack-postings'
import { noStem } from './segment'
import type { Segment } from './segment'
import { createTextTable } from './text-table'

type Stems = Pick<Segment, 'stems' | 'stemOfWord' | 'familyStart' | 'family'>

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

type DocumentStems = Pick<
  Segment,
  'documentStemStart' | 'documentStem' | 'documentStemCount' | 'stemDocuments'
>

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
    documentStemStart[document + 1] =
      (documentStemStart[document + 1] ?? 0) + (documentStemStart[document] ?? 0)
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
