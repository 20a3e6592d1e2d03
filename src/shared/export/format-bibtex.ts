import type { CslName } from '../content/csl-record'
import { toLine } from '../base/clean-text'
import type { CollectedWork } from './collect-works'

const entryTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  article: 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
}
/** Where the name of the container goes, by entry type. */
const containerFields: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
}

/**
 * Writes works as BibTeX in UTF-8, readable by BibTeX 0.99d with UTF-8 styles, biber and pandoc. Every value is on one
 * line and its braces are balanced, so that no text can end its field.
 */
export function formatBibtex(works: readonly CollectedWork[]): string {
  return works.map(formatEntry).join('\n')
}

function formatEntry({ record, key, tags, remarks }: CollectedWork): string {
  const type = entryTypes[record.type] ?? 'misc'
  const [year, month, day] = record.issued?.['date-parts']?.[0] ?? []
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escapeTex(record.title)}}`],
    ['author', formatNames(record.author)],
    ['editor', formatNames(record.editor)],
    [containerFields[type] ?? 'howpublished', optional(record['container-title'])],
    ['year', year === undefined ? optional(record.issued?.raw) : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    ['volume', optional(record.volume)],
    ['number', optional(record.issue)],
    ['pages', optional(record.page)?.replace(/\s*[-–—]+\s*/g, '--')],
    [
      type === 'techreport' ? 'institution' : type === 'phdthesis' ? 'school' : 'publisher',
      optional(record.publisher),
    ],
    ['address', optional(record['publisher-place'])],
    [type === 'misc' ? 'version' : 'edition', optional(record.edition)],
    ['type', optional(record.genre)],
    ['doi', verbatim(record.DOI)],
    ['isbn', optional(record.ISBN)],
    ['issn', optional(record.ISSN)],
    ['url', verbatim(record.URL)],
    ['urldate', formatDay(record.accessed?.['date-parts']?.[0])],
    ['language', optional(record.language)],
    ['abstract', optional(record.abstract)],
    [
      'keywords',
      tags.length === 0 ? undefined : escapeTex(tags.map((tag) => tag.replace(/,/g, ' ')).join(', ')),
    ],
    ['note', optional(record.note)],
    ['annote', remarks.length === 0 ? undefined : remarks.map(escapeTex).join(' \\par ')],
  ]
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${value ?? ''}}`)
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`
}

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeTex(text)
}

function formatNames(names: readonly CslName[] | undefined): string | undefined {
  if (names === undefined || names.length === 0) return undefined
  return names
    .map(formatName)
    .filter((name) => name !== '')
    .join(' and ')
}

/** Braces keep a name whole that holds a comma, "and", or a small first letter, which would all be read as structure. */
function formatName({ family, given, literal }: CslName): string {
  if (literal !== undefined) return `{${escapeTex(literal)}}`
  const last = protectName(family ?? '')
  if (last === '') return protectName(given ?? '')
  return given === undefined || given === '' ? last : `${last}, ${protectName(given)}`
}

function protectName(name: string): string {
  const text = escapeTex(name)
  return /,|\band\b|^\p{Ll}/iu.test(name) && /,|\band\b|^\p{Ll}/u.test(name) ? `{${text}}` : text
}

function formatDay(parts: readonly number[] | undefined): string | undefined {
  if (parts === undefined || parts.length === 0) return undefined
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** Addresses are read as they stand; only what would end the field or hide the rest of it is taken away. */
function verbatim(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : toLine(text)
        .replace(/[{}\\\s]/g, '')
        .replace(/%(?![0-9a-f]{2})/gi, '%25')
}

const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
}

/** Makes a text literal in TeX. Braces become words, because BibTeX counts escaped ones too. */
export function escapeTex(text: string): string {
  return toLine(text)
    .replace(/[\\{}%&#$_~^`]/g, (character) => texEscapes[character] ?? character)
    .replace(/-(?=-)/g, '-{}')
}
