import citeproc from 'citeproc'
import type { CiteprocEngine } from 'citeproc'
import type { CslRecord } from '../content/csl-record'
import { styleRules, styleWords, toCitationLanguage } from './citation-style'
import type { CitationLanguage, CitationStyle } from './citation-style'
import { hasTwins } from './find-twins'
import { plainReference } from './reference'
import type { Reference } from './reference'

/**
 * The references of some works in a citation style, as plain text, one line a work, in the order of the works. Language
 * is a BCP 47 tag; the words of the reference ("edited by") are of that language, the titles stay as they are.
 *
 * Import this file where it is needed (`await import(…)`): the processor and its styles weigh 580 KB.
 */
export function formatCitation(
  records: readonly CslRecord[],
  style: CitationStyle,
  language: string,
): string {
  return formatReferences(records, style, language).map(plainReference).join('\n')
}

/**
 * The references of some works, in the order of the works, with titles in italics where the style wants them. Works of one
 * author and year are told apart by letters, among the works given; where none has a year there are no letters: the pieces
 * of one pack have one author and no year, and letters after "n.d." would tell nobody anything.
 */
export function formatReferences(
  records: readonly CslRecord[],
  style: CitationStyle,
  language: string,
): readonly Reference[] {
  if (records.length === 0) return []
  const { engine, ids } = openEngine(records, style, language)
  const made = engine.makeBibliography()
  if (made === false) return records.map(() => [])
  const [{ entry_ids: entryIds }, entries] = made
  const byId = new Map(entryIds.map((of, index) => [of[0] ?? '', entries[index] ?? '']))
  return ids.map((id) => readRuns(byId.get(id) ?? ''))
}

/** How a text points to a work in brackets: "(Rother & Shook, 1999)". */
export function formatPointer(record: CslRecord, style: CitationStyle, language: string): string {
  const { engine, ids } = openEngine([record], style, language)
  return plainReference(readRuns(engine.makeCitationCluster(ids.map((id) => ({ id })))))
}

const opened = new Map<string, { readonly engine: CiteprocEngine; readonly items: Map<string, unknown> }>()

/** Reading a style takes the processor longer than setting a hundred references, so each is read once and emptied between uses. */
function openEngine(
  records: readonly CslRecord[],
  style: CitationStyle,
  language: string,
): { readonly engine: CiteprocEngine; readonly ids: readonly string[] } {
  const words = toCitationLanguage(language)
  const compared = hasTwins(records)
  const key = `${style} ${words} ${compared}`
  const { engine, items } = opened.get(key) ?? createEngine(styleRules[style], words, compared)
  opened.set(key, { engine, items })
  const ids = records.map((_, index) => `work-${index}`)
  engine.updateItems([])
  items.clear()
  records.forEach((record, index) => items.set(ids[index] ?? '', toProcessed(record, ids[index] ?? '')))
  engine.updateItems(ids)
  return { engine, ids }
}

function createEngine(
  rules: unknown,
  language: CitationLanguage,
  compared: boolean,
): { readonly engine: CiteprocEngine; readonly items: Map<string, unknown> } {
  citeproc.Output.Formats[formatName] ??= createFormat()
  const items = new Map<string, unknown>()
  const system = {
    retrieveLocale: () => copy(styleWords[language]),
    retrieveItem: (id: string) => items.get(id),
  }
  const engine = new citeproc.Engine(system, compared ? copy(rules) : withoutComparing(rules), language, true)
  engine.setOutputFormat(formatName)
  return { engine, items }
}

/** The processor keeps what it is given and changes it, so it gets a copy; `note` would be searched for hidden fields. */
function toProcessed(record: CslRecord, id: string): unknown {
  const { note: _note, abstract: _abstract, ...kept } = record
  return { ...copy(kept), id }
}

/**
 * Takes the rules from a style by which it tells works apart. What they are for, names in a text and letters after a year,
 * is nothing to works that have no twin, and comparing each with all others is a third of the work.
 */
function withoutComparing(rules: unknown): unknown {
  return JSON.parse(
    JSON.stringify(rules, (name, value: unknown) => (name.startsWith(comparing) ? 'false' : value)),
  )
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

const comparing = 'disambiguate-'
const formatName = 'levelwise-runs'
// Code points of the private area stand for the beginning and the end of italics; no work is titled with them.
const italicStart = '\ue000'
const italicEnd = '\ue001'

function createFormat(): Readonly<Record<string, unknown>> {
  return {
    ...citeproc.Output.Formats['text'],
    '@font-style/italic': `${italicStart}%%STRING%%${italicEnd}`,
    '@font-style/oblique': `${italicStart}%%STRING%%${italicEnd}`,
  }
}

/** Italics inside italics turn upright again. */
function readRuns(entry: string): Reference {
  const runs: { text: string; emphasis: boolean }[] = []
  let depth = 0
  for (const part of entry.trim().split(/([\ue000\ue001])/)) {
    if (part === italicStart) depth += 1
    else if (part === italicEnd) depth = Math.max(0, depth - 1)
    else if (part !== '') runs.push({ text: part, emphasis: depth % 2 === 1 })
  }
  return runs
}
