import { parse } from '@retorquere/bibtex-parser'
import type { CslName } from '../content/csl-record'
import { cleanText } from '../base/clean-text'
import type { BibtexEntry } from './scan-bibtex'

/** The values of an entry without their TeX. */
export interface TexFields {
  /** Plain text by field. Lists (publishers, keywords) stand on one line, cut by semicolons. */
  readonly texts: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, readonly CslName[]>
}

/** Fields whose value is an address or a number and never TeX, whatever characters it has. */
const verbatim: ReadonlySet<string> = new Set(['doi', 'url', 'eprint', 'pmid', 'isbn', 'issn'])
const nameFields: ReadonlySet<string> = new Set(['author', 'editor', 'translator', 'bookauthor', 'director'])
const longFields: ReadonlySet<string> = new Set(['abstract', 'annote', 'annotation', 'note'])
/** Names of more than so many TeX units are not read as names: the reader's time grows with their square. */
const longestNames = 12_000

// TeX's old fonts have no < and >, so its readers make other signs of them; they are carried through under other names.
const lessThan = '\ue0fe'
const greaterThan = '\ue0ff'
// The library makes the modifier letter of it, which is another character.
const backtick = '\ue0fd'

/**
 * Turns TeX into text: accents, dashes, quotation marks, commands and mathematics. The reading of TeX and of names is
 * @retorquere/bibtex-parser's; each entry passes it alone, so that a broken one harms no other. Undefined when it gave up.
 */
export function readTexFields(entry: BibtexEntry): TexFields | undefined {
  const texts = new Map<string, string>()
  const inTex: string[] = []
  for (const [name, value] of entry.fields) {
    if (verbatim.has(name)) texts.set(name, readVerbatim(value))
    else if (/^[a-z][a-z+-]{0,40}$/.test(name) && !(nameFields.has(name) && value.length > longestNames))
      inTex.push(`${name} = {${prepareTex(value)}}`)
  }
  const read = parseAlone(`@${entry.type}{k,\n${inTex.join(',\n')}\n}`)
  if (read === undefined) return undefined
  const names = new Map<string, readonly CslName[]>()
  for (const [name, value] of Object.entries(read)) {
    const creators = nameFields.has(name) && Array.isArray(value) ? value.flatMap(toCslName) : []
    if (creators.length > 0) names.set(name, creators)
    else texts.set(name, toPlain(value, longFields.has(name)))
  }
  return { texts, names }
}

function parseAlone(source: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const { entries } = parse(source, {
      sentenceCase: false,
      caseProtection: false,
      english: false,
      unsupported: 'ignore',
      applyCrossRef: false,
      fieldMode: { abstract: 'richtext', annote: 'richtext', annotation: 'richtext', note: 'richtext' },
    })
    return entries[0]?.fields
  } catch {
    // The library throws on TeX that it cannot parse. Its errors have no common class; the entry is reported as unread.
    return undefined
  }
}

function prepareTex(value: string): string {
  const marked = value
    .replace(/</g, lessThan)
    .replace(/>/g, greaterThan)
    .replace(/\\textasciigrave(?:\{\}|(?![a-z])\s*)/gi, backtick)
  const signs = marked.replace(/(\\.)|%/gs, (found, escaped: string | undefined) => escaped ?? `\\${found}`)
  return protectDollars(signs)
}

/** A dollar sign that begins no mathematics is money. */
function protectDollars(value: string): string {
  const dollars = [...value.matchAll(/(?<!\\)\$/g)]
  const isMoney = dollars.length % 2 === 1 || /(?<!\\)\$\d[\d.,]*\s+\p{L}{2,}/u.test(value)
  return isMoney ? value.replace(/(?<!\\)\$/g, '\\$') : value
}

function readVerbatim(value: string): string {
  return value
    .replace(/\\(?:url|href|path)\b/g, '')
    .replace(/\\([_%&#$~{}])/g, '$1')
    .replace(/[{}]/g, '')
    .trim()
}

function toPlain(value: unknown, long: boolean): string {
  if (Array.isArray(value)) return value.map((part: unknown) => toPlain(part, false)).join('; ')
  if (typeof value !== 'string') return ''
  const text = value
    .replace(/<(?:p|br|li)\b[^<>]*>/g, long ? '\n' : ' ')
    .replace(/<[^<>]*>/g, '')
    .replaceAll(lessThan, '<')
    .replaceAll(greaterThan, '>')
    .replaceAll(backtick, '`')
    // Accents over TeX's dotless letters are those over the plain ones.
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC')
  return long ? cleanText(text).trim() : cleanText(text).replace(/\s+/g, ' ').trim()
}

function toCslName(creator: unknown): readonly CslName[] {
  if (typeof creator !== 'object' || creator === null) return []
  const parts = new Map(Object.entries(creator))
  const part = (name: string): string => toPlain(parts.get(name), false)
  const literal = part('name')
  if (literal !== '') return [{ literal }]
  const family = [part('prefix'), part('lastName')].filter((each) => each !== '').join(' ')
  const given = [part('firstName'), part('suffix')].filter((each) => each !== '').join(', ')
  if (family === '' || (family === 'others' && given === '')) return given === '' ? [] : [{ literal: given }]
  return [given === '' ? { family } : { family, given }]
}
