import type { TexFields } from './read-tex-fields'

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  periodical: 'periodical',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  reference: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  booklet: 'pamphlet',
  manual: 'book',
  inbook: 'chapter',
  bookinbook: 'chapter',
  incollection: 'chapter',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  techreport: 'report',
  report: 'report',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  unpublished: 'manuscript',
  online: 'webpage',
  www: 'webpage',
  electronic: 'webpage',
  patent: 'patent',
  dataset: 'dataset',
  software: 'software',
  video: 'motion_picture',
  movie: 'motion_picture',
  audio: 'song',
  letter: 'personal_communication',
  legislation: 'legislation',
  jurisdiction: 'legal_case',
  standard: 'standard',
  review: 'review',
}

/** Babel's names of languages as BCP 47; any other stays as it is. */
const languages: Readonly<Record<string, string>> = {
  american: 'en-US',
  british: 'en-GB',
  english: 'en',
  ukenglish: 'en-GB',
  usenglish: 'en-US',
  german: 'de',
  ngerman: 'de',
  austrian: 'de-AT',
  naustrian: 'de-AT',
  nswissgerman: 'de-CH',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  dutch: 'nl',
  portuguese: 'pt',
  brazilian: 'pt-BR',
  swedish: 'sv',
  danish: 'da',
  norwegian: 'no',
  finnish: 'fi',
  polish: 'pl',
  japanese: 'ja',
  chinese: 'zh',
  arabic: 'ar',
  russian: 'ru',
}

/** Where each CSL variable comes from: the first field that has something. BibTeX's and biblatex's names side by side. */
const sources: readonly (readonly [variable: string, ...fields: string[]])[] = [
  ['container-title', 'journaltitle', 'journal', 'booktitle', 'maintitle'],
  ['container-title-short', 'shortjournal'],
  ['collection-title', 'series'],
  ['publisher', 'publisher', 'institution', 'school', 'organization'],
  ['publisher-place', 'location', 'address'],
  ['volume', 'volume'],
  ['page', 'pages'],
  ['edition', 'edition'],
  ['DOI', 'doi'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['URL', 'url'],
  ['abstract', 'abstract'],
  ['annote', 'annote', 'annotation'],
  ['note', 'note', 'addendum'],
  ['language', 'langid', 'language'],
  ['keyword', 'keywords', 'keyword'],
  ['chapter-number', 'chapter'],
  ['number-of-pages', 'pagetotal', 'numpages'],
  ['number-of-volumes', 'volumes'],
  ['title-short', 'shorttitle'],
  ['original-title', 'origtitle'],
  ['event-title', 'eventtitle'],
  ['event-place', 'venue'],
  ['version', 'version'],
  ['PMID', 'pmid'],
]

/** The fields of BibTeX that say something about a work; the others (files, groups, check sums) are a program's own. */
export const bibtexFields: ReadonlySet<string> = new Set([
  ...sources.flatMap(([, ...fields]) => fields),
  ...'title subtitle titleaddon booktitle booksubtitle mainsubtitle author editor translator bookauthor'.split(
    ' ',
  ),
  ...'director number issue year month day date urldate origdate eventdate type howpublished'.split(' '),
  ...'eprint eprinttype archiveprefix crossref xdata entrysubtype'.split(' '),
])

/** Puts an entry into the shape of CSL-JSON, to be cleaned like any other record. */
export function bibtexToCsl(type: string, key: string, { texts, names }: TexFields): Record<string, unknown> {
  const text = (...fields: readonly string[]): string =>
    fields.map((field) => texts.get(field) ?? '').find((value) => value !== '') ?? ''
  const isArticle = types[type] === 'article-journal'
  const record: Record<string, unknown> = { id: key, type: typeOf(type, texts), title: titleOf(texts) }
  const set = (name: string, value: unknown): void => {
    if (value !== '' && value !== undefined) record[name] = value
  }
  for (const [variable, ...fields] of sources) set(variable, text(...fields))
  set('page', text('pages').replace(/\s*[-–—]+\s*/g, '-'))
  set(isArticle ? 'issue' : 'number', text(...(isArticle ? ['number', 'issue'] : ['number'])))
  set('language', languages[text('langid', 'language').toLowerCase()] ?? text('langid', 'language'))
  set('genre', genreOf(type, text('type')))
  set('issued', text('date') === '' ? dateOf(texts) : text('date'))
  set('accessed', text('urldate'))
  set('original-date', text('origdate'))
  set('author', names.get('author'))
  set('editor', names.get('editor'))
  set('translator', names.get('translator'))
  set('container-author', names.get('bookauthor'))
  set('director', names.get('director'))
  setElectronic(texts, set)
  return record
}

function typeOf(type: string, texts: ReadonlyMap<string, string>): string {
  if (type === 'article' && texts.get('entrysubtype') === 'magazine') return 'article-magazine'
  if (type === 'article' && texts.get('entrysubtype') === 'newspaper') return 'article-newspaper'
  return types[type] ?? ((texts.get('url') ?? '') === '' ? 'document' : 'webpage')
}

function titleOf(texts: ReadonlyMap<string, string>): string {
  const main = ['title', 'booktitle', 'maintitle']
    .map((field) => texts.get(field) ?? '')
    .find((part) => part !== '')
  const subtitle = texts.get('subtitle') ?? ''
  if (main === undefined || subtitle === '') return main ?? ''
  return /[?!.:]$/.test(main) ? `${main} ${subtitle}` : `${main}: ${subtitle}`
}

function genreOf(type: string, given: string): string {
  const long: Readonly<Record<string, string>> = {
    phdthesis: 'PhD thesis',
    mathesis: 'Master’s thesis',
    mastersthesis: 'Master’s thesis',
    techreport: 'Technical report',
  }
  return long[given] ?? (given !== '' ? given : (long[type] ?? ''))
}

/** The old way to give a date: year, month (a number or a name) and day. */
function dateOf(texts: ReadonlyMap<string, string>): unknown {
  const year = texts.get('year') ?? ''
  if (!/^-?\d{4}$/.test(year)) return year
  const month = (texts.get('month') ?? '').toLowerCase()
  const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
  const number = /^\d{1,2}$/.test(month) ? Number(month) : names.indexOf(month.slice(0, 3)) + 1
  const day = texts.get('day') ?? ''
  return {
    'date-parts': [[year, ...(number === 0 ? [] : [number]), ...(number === 0 || day === '' ? [] : [day])]],
  }
}

function setElectronic(
  texts: ReadonlyMap<string, string>,
  set: (name: string, value: unknown) => void,
): void {
  const eprint = texts.get('eprint') ?? ''
  const archive = (texts.get('eprinttype') ?? texts.get('archiveprefix') ?? '').toLowerCase()
  const published = texts.get('howpublished') ?? ''
  if (eprint !== '' && archive === 'arxiv') set('number', `arXiv:${eprint}`)
  const address = /^https?:\/\/\S+$/.exec(published)?.[0]
  if (address !== undefined && (texts.get('url') ?? '') === '') set('URL', address)
  if (address === undefined && published !== '' && (texts.get('publisher') ?? '') === '')
    set('medium', published)
}
