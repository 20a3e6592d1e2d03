import type { CslDate, CslName, CslRecord } from '../content/csl-record'
import { isSafeUrl } from '../content/safe-url'
import { bareDoi } from '../content/work-keys'
import { cleanText, toLine } from '../base/clean-text'
import { cslDateVariables, cslNameVariables, cslTextVariables, cslTypes } from './csl-variables'
import { cleanDateParts, parseCslDate } from './parse-csl-date'

/** A record that was made fit for the library, and the names of the fields that were not taken. */
export interface CleanedRecord {
  readonly record: CslRecord
  readonly dropped: readonly string[]
}

/** Longest text of one field, in UTF-16 units; abstracts and notes may be longer. */
const longestField = 5_000
const longestText = 100_000
const longFields: ReadonlySet<string> = new Set(['abstract', 'annote', 'note'])
const mostNames = 500

const textNames: ReadonlySet<string> = new Set(cslTextVariables)
const nameNames: ReadonlySet<string> = new Set(cslNameVariables)
const dateNames: ReadonlySet<string> = new Set(cslDateVariables)

/**
 * Makes a bibliographic record of anything that looks like one: texts become clean lines, numbers texts, dates parts. What
 * CSL does not know, what is too long and addresses that are not safe are dropped by name. Undefined without a title.
 */
export function toCslRecord(value: unknown): CleanedRecord | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const fields = new Map(Object.entries(value))
  const title = toField('title', fields.get('title')) ?? toField('title', fields.get('title-short'))
  if (title === undefined) return undefined
  const type = fields.get('type')
  const kept: [string, string | readonly CslName[] | CslDate][] = []
  const dropped: string[] = []
  for (const [name, raw] of fields) {
    if (name === 'id' || name === 'type' || name === 'title' || isAbsent(raw)) continue
    const read = readVariable(name, raw)
    if (read === undefined) dropped.push(name.slice(0, 60))
    else kept.push([name, read])
  }
  const record = {
    id: toField('id', fields.get('id')) ?? '',
    type: typeof type === 'string' && cslTypes.has(type) ? type : 'document',
    title,
    ...Object.fromEntries(kept),
  }
  return { record, dropped }
}

function readVariable(name: string, raw: unknown): string | readonly CslName[] | CslDate | undefined {
  if (textNames.has(name)) return toField(name, raw)
  if (nameNames.has(name)) return toNames(raw)
  if (dateNames.has(name)) return toDate(raw)
  return undefined
}

function isAbsent(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '' || (Array.isArray(raw) && raw.length === 0)
}

function toField(name: string, raw: unknown): string | undefined {
  // CrossRef gives titles and ISSNs as lists of one.
  const first: unknown = Array.isArray(raw) ? raw[0] : raw
  if (typeof first !== 'string' && typeof first !== 'number') return undefined
  const long = longFields.has(name)
  const plain = stripRichText(String(first))
  const text = long ? cleanText(plain).trim() : toLine(plain)
  if (text === '' || text.length > (long ? longestText : longestField)) return undefined
  // An encoded space is common in addresses of documents and hides nothing.
  if (name === 'URL') return isSafeUrl(text.replace(/%20/g, '+')) ? text : undefined
  return name === 'DOI' ? bareDoi(text) : text
}

/** CSL allows a few pairs of tags in texts, nested at most a few deep; they are typography and carry no words. */
function stripRichText(text: string): string {
  let plain = text
  for (let depth = 0; depth < 4 && plain.includes('</'); depth += 1)
    plain = plain.replace(/<(i|b|sup|sub|sc|span)(?:\s[^<>]{0,200})?>([^<>]*)<\/\1>/gi, '$2')
  return plain
}

function toNames(raw: unknown): readonly CslName[] | undefined {
  if (!Array.isArray(raw)) return undefined
  const names = raw.slice(0, mostNames).flatMap((name: unknown) => toName(name) ?? [])
  return names.length === 0 ? undefined : names
}

/** Particles and suffixes become part of the family or the given name, as the library's own records have them. */
function toName(raw: unknown): CslName | undefined {
  if (typeof raw === 'string') return raw.trim() === '' ? undefined : { literal: toLine(raw) }
  if (typeof raw !== 'object' || raw === null) return undefined
  const parts = new Map(Object.entries(raw))
  const part = (name: string): string => toField(name, parts.get(name)) ?? ''
  const literal = part('literal')
  if (literal !== '') return { literal }
  const family = join([part('non-dropping-particle'), part('family')], ' ')
  const given = join([join([part('given'), part('dropping-particle')], ' '), part('suffix')], ', ')
  if (family === '') return given === '' ? undefined : { literal: given }
  return given === '' ? { family } : { family, given }
}

function join(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between)
}

function toDate(raw: unknown): CslDate | undefined {
  if (typeof raw === 'string' || typeof raw === 'number') return parseCslDate(String(raw))
  if (typeof raw !== 'object' || raw === null) return undefined
  const fields = new Map(Object.entries(raw))
  const parts = fields.get('date-parts')
  if (Array.isArray(parts)) {
    const known = parts
      .slice(0, 2)
      .flatMap((part: unknown) => (Array.isArray(part) ? [cleanDateParts(part)] : []))
      .filter((part) => part !== undefined)
    if (known.length > 0) return { 'date-parts': known }
  }
  const text = [fields.get('raw'), fields.get('literal')].find((each) => typeof each === 'string')
  return typeof text === 'string' ? parseCslDate(toLine(text)) : undefined
}
