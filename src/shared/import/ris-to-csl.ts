import type { CslName } from '../content/csl-record'
import type { RisField } from './scan-ris'

const types: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  AGGR: 'dataset',
  ANCIENT: 'classic',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  CHART: 'figure',
  CLSWK: 'classic',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  FIGURE: 'figure',
  GOVDOC: 'report',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  LEGAL: 'legislation',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  MUSIC: 'musical_score',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SER: 'collection',
  SLIDE: 'speech',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  THES: 'thesis',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
}

/** Where each CSL variable comes from: the first tag that has something. */
const sources: readonly (readonly [variable: string, ...tags: string[]])[] = [
  ['collection-title', 'T3'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY', 'PP'],
  ['volume', 'VL'],
  ['issue', 'IS', 'CP'],
  ['edition', 'ET'],
  ['genre', 'M3'],
  ['URL', 'UR', 'LK'],
  ['language', 'LA'],
  ['source', 'DP', 'DB'],
  ['call-number', 'CN'],
  ['title-short', 'ST'],
  ['number', 'M1'],
  ['number-of-volumes', 'NV'],
  ['original-title', 'OP'],
  ['section', 'SE'],
]

/** The tags that say something about a work; the others (files, labels, user fields) are a program's own. */
export const risTags: ReadonlySet<string> = new Set([
  ...sources.flatMap(([, ...tags]) => tags),
  ...'TY ID TI T1 CT BT T2 JO JF JA J1 J2 AU A1 A2 ED A3 A4 PY Y1 DA Y2 SP EP DO SN AB N2 N1 KW'.split(' '),
])

const books: ReadonlySet<string> = new Set(['BOOK', 'EBOOK', 'EDBOOK', 'UNPB', 'SER'])

/** Puts a RIS record into the shape of CSL-JSON, to be cleaned like any other record. */
export function risToCsl(fields: readonly RisField[]): Record<string, unknown> {
  const all = (...tags: readonly string[]): readonly string[] =>
    fields.flatMap(({ tag, value }) => (tags.includes(tag) && value !== '' ? [value] : []))
  const text = (...tags: readonly string[]): string => tags.flatMap((tag) => all(tag))[0] ?? ''
  const type = text('TY').toUpperCase()
  const isBook = books.has(type)
  const record: Record<string, unknown> = {
    id: text('ID'),
    type: types[type] ?? 'document',
    title: oneLine(isBook ? text('TI', 'T1', 'BT', 'CT') : text('TI', 'T1', 'CT', 'BT', 'T2')),
  }
  const set = (name: string, value: unknown): void => {
    if (value !== '' && value !== undefined) record[name] = value
  }
  for (const [variable, ...tags] of sources) set(variable, oneLine(text(...tags)))
  const container = isBook ? '' : text('T2', 'JO', 'JF', 'BT', 'JA', 'J1', 'J2')
  if (container !== record['title']) set('container-title', oneLine(container))
  set('page', [text('SP'), text('EP')].filter((part) => part !== '').join('-'))
  set('DOI', text('DO') || (/^10\.\d{4,9}\//.test(text('M3')) ? text('M3') : ''))
  if (record['DOI'] === record['genre']) delete record['genre']
  setNumber(text('SN'), set)
  set('author', names(all('AU', 'A1')))
  set('editor', names(all('ED', ...(isBook && type !== 'EDBOOK' ? ['A3'] : ['A2']))))
  set('collection-editor', names(all(isBook ? 'A2' : 'A3')))
  set('translator', names(all('A4')))
  set('issued', text('DA') || text('PY', 'Y1'))
  set('accessed', text('Y2'))
  set('abstract', text('AB', 'N2'))
  set('annote', [...all('N1'), ...(text('AB') === '' ? [] : all('N2'))].join('\n'))
  return record
}

function setNumber(serial: string, set: (name: string, value: unknown) => void): void {
  const digits = serial.replace(/[^0-9X]/gi, '')
  set(digits.length === 8 ? 'ISSN' : 'ISBN', oneLine(serial))
}

/** `Family, Given, Suffix`; a name without a comma is a body. */
function names(values: readonly string[]): readonly CslName[] | undefined {
  const read = values.flatMap((value): readonly CslName[] => {
    const [family = '', given = '', suffix = ''] = oneLine(value)
      .split(',')
      .map((part) => part.trim())
    if (family === '') return []
    if (given === '') return [{ literal: family }]
    return [{ family, given: suffix === '' ? given : `${given}, ${suffix}` }]
  })
  return read.length === 0 ? undefined : read
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
