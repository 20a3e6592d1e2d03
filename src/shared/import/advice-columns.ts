import { foldText } from '../base/fold-text'
import { efforts, evidenceStrengths } from '../content/item'
import type { Effort, Evidence } from '../content/item'
import { isLevel } from '../levels/level'
import type { Level } from '../levels/level'

/** What a table of advice can fill, in the order in which the dialog asks for it. Only the claim must be there. */
export const adviceFields = [
  'claim',
  'body',
  'level',
  'cue',
  'adviser',
  'source',
  'effort',
  'evidence',
  'topic',
  'tags',
] as const
/** One of them. */
export type AdviceField = (typeof adviceFields)[number]

/** Names that people give such columns, in English and German, folded. The first that fits a header wins it. */
const knownNames: Readonly<Record<AdviceField, readonly string[]>> = {
  claim: [
    'claim',
    'advice',
    'statement',
    'recommendation',
    'title',
    'aussage',
    'rat',
    'ratschlag',
    'empfehlung',
    'titel',
  ],
  body: [
    'body',
    'text',
    'description',
    'details',
    'explanation',
    'in one line',
    'how it works',
    'notes',
    'beschreibung',
    'erklarung',
    'in einer zeile',
    'in einem satz',
  ],
  level: ['level', 'presumed level', 'level of change', 'stufe', 'ebene', 'niveau'],
  cue: [
    'cue',
    'gives its level away',
    'wording',
    'hinweis',
    'signal',
    'verrat die ebene',
    'verrat die stufe',
  ],
  adviser: [
    'adviser',
    'advisor',
    'author',
    'consultant',
    'who',
    'by',
    'ratgebende',
    'berater',
    'beraterin',
    'autor',
    'von',
  ],
  source: ['source', 'reference', 'citation', 'url', 'link', 'doi', 'quelle', 'literatur', 'nachweis'],
  effort: ['effort', 'cost', 'time', 'aufwand', 'dauer'],
  evidence: ['evidence', 'evidence strength', 'strength', 'belege', 'evidenz', 'beleg'],
  topic: ['topic', 'theme', 'category', 'area', 'thema', 'kategorie', 'bereich'],
  tags: ['tags', 'tag', 'keywords', 'labels', 'schlagworter', 'stichworter', 'schlagworte'],
}

/** Guesses by their names which column holds which field; each column is proposed once. */
export function proposeColumns(headers: readonly string[]): Readonly<Partial<Record<AdviceField, string>>> {
  const free = new Map(headers.map((header) => [foldText(header).replace(/[_-]+/g, ' ').trim(), header]))
  const proposal: Partial<Record<AdviceField, string>> = {}
  for (const field of adviceFields) {
    const name = knownNames[field].find((each) => free.has(each))
    const header = free.get(name ?? '')
    if (name === undefined || header === undefined) continue
    proposal[field] = header
    free.delete(name)
  }
  return proposal
}

/** Reads levels from a cell: `2`, `Level 2`, `L1; L3`, `Level 2: End-to-end process`. Undefined for words without a number. */
export function readLevels(cell: string): readonly Level[] | undefined {
  if (cell.trim() === '') return []
  const found = cell.split(/[;,/|&]|\band\b|\bund\b/i).flatMap((part) => {
    const number = Number(/^\D{0,20}([1-3])\b/.exec(part.trim())?.[1])
    return isLevel(number) ? [number] : []
  })
  return found.length === 0 ? undefined : [...new Set(found)]
}

const effortNames: Readonly<Record<Effort, readonly string[]>> = {
  hours: ['hours', 'hour', 'stunden', 'stunde'],
  days: ['days', 'day', 'tage', 'tag'],
  weeks: ['weeks', 'week', 'wochen', 'woche'],
  months: ['months', 'month', 'monate', 'monat'],
  years: ['years', 'year', 'jahre', 'jahr'],
  'not-known': ['', 'not known', 'unknown', 'nicht bekannt', 'unbekannt', '?', '-'],
}
const evidenceNames: Readonly<Record<Evidence, readonly string[]>> = {
  opinion: ['opinion', 'meinung'],
  practice: ['practice', 'experience', 'praxis', 'erfahrung'],
  case: ['case', 'case study', 'one case', 'fall', 'fallstudie', 'ein fall'],
  study: ['study', 'one study', 'studie', 'eine studie'],
  'several-studies': ['several studies', 'studies', 'review', 'meta analysis', 'mehrere studien', 'studien'],
  'not-known': ['', 'not known', 'unknown', 'nicht bekannt', 'unbekannt', '?', '-'],
}

/** Reads an effort by its name, in English or German, with or without a number before it. */
export function readEffort(cell: string): Effort | undefined {
  const word = foldWord(cell).replace(/^[\d\s–.]+(?:to|bis)?[\d\s]*/, '')
  return efforts.find((effort) => effortNames[effort].includes(word))
}

/** Reads a strength of evidence by its name, in English or German. */
export function readEvidence(cell: string): Evidence | undefined {
  return evidenceStrengths.find((strength) => evidenceNames[strength].includes(foldWord(cell)))
}

function foldWord(cell: string): string {
  return foldText(cell).replace(/[-_]+/g, ' ').trim()
}
