import type { CslName } from '../content/csl-record'
import { toLine } from '../base/clean-text'
import type { CollectedWork } from './collect-works'

const referenceTypes: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  article: 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
}

/** Writes works as RIS. Every value is on one line, so that no text can begin another field or record. */
export function formatRis(works: readonly CollectedWork[]): string {
  return works.map(formatRecord).join('')
}

function formatRecord({ record, key, tags, remarks }: CollectedWork): string {
  const [year, month, day] = record.issued?.['date-parts']?.[0] ?? []
  const [firstPage, lastPage] = splitPages(record.page)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', referenceTypes[record.type] ?? 'GEN'],
    ['ID', key],
    ['TI', record.title],
    ...(record.author ?? []).map((name) => ['AU', formatName(name)] as const),
    ...(record.editor ?? []).map((name) => ['ED', formatName(name)] as const),
    ['PY', year === undefined ? record.issued?.raw : String(year)],
    [
      'DA',
      month === undefined ? undefined : [year, pad(month), day === undefined ? '' : pad(day), ''].join('/'),
    ],
    ['T2', record['container-title']],
    ['VL', record.volume],
    ['IS', record.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PB', record.publisher],
    ['CY', record['publisher-place']],
    ['ET', record.edition],
    ['M3', record.genre],
    ['DO', record.DOI],
    ['SN', record.ISBN ?? record.ISSN],
    ['UR', record.URL],
    ['LA', record.language],
    ['AB', record.abstract],
    ...tags.map((tag) => ['KW', tag] as const),
    ['N1', record.note],
    ...remarks.map((remark) => ['N1', remark] as const),
  ]
  const lines = fields.flatMap(([tag, value]) => {
    const line = toLine(value ?? '')
    return line === '' ? [] : [`${tag}  - ${line}\r\n`]
  })
  return `${lines.join('')}ER  - \r\n\r\n`
}

function splitPages(page: string | undefined): readonly [string | undefined, string | undefined] {
  const [first, last] = (page ?? '').split(/\s*[-–—]+\s*/)
  return [first, last]
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function formatName({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter((part) => part !== undefined && part !== '').join(', ')
}
