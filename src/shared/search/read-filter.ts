import { foldText } from '../base/fold-text'
import { verdicts } from '../fit-check/log-entry'
import { isLevel } from '../levels/level'
import type { Filter } from './query'
import type { SearchField, SearchKind } from './search-document'
import { searchKinds } from './search-document'

/** The operators, in the order in which completion offers them. */
export const filterNames = [
  'level',
  'kind',
  'topic',
  'tag',
  'in',
  'verdict',
  'has',
  'list',
  'before',
  'after',
  'adviser',
  'pack',
] as const satisfies readonly Filter['name'][]

/** Tells whether a text names an operator. */
export function isFilterName(text: string): text is Filter['name'] {
  return (filterNames as readonly string[]).includes(text)
}

/** Reads the value of an operator; undefined when it makes no sense, in which case the whole is text. */
export function readFilter(name: Filter['name'], written: string): Filter | undefined {
  const value = foldText(written.trim())
  if (value === '') return undefined
  switch (name) {
    case 'level':
      return readLevels(value)
    case 'kind':
      return readKinds(value)
    case 'topic':
    case 'tag':
    case 'list':
    case 'adviser':
    case 'pack':
      return { name, value }
    case 'in': {
      const field = fieldWords[value]
      return field === undefined ? undefined : { name, field }
    }
    case 'verdict': {
      const slug = value.replaceAll(/[^a-z]+/g, '-')
      const verdict = verdicts.find((known) => known === slug)
      return verdict === undefined ? undefined : { name, verdict }
    }
    case 'has': {
      const what = value === 'notes' ? 'note' : value === 'tags' ? 'tag' : value
      return what === 'note' || what === 'tag' ? { name, what } : undefined
    }
    case 'before':
    case 'after': {
      const day = readDay(value)
      return day === undefined ? undefined : { name, day }
    }
  }
}

const fieldWords: Readonly<Partial<Record<string, SearchField>>> = {
  title: 'title',
  titles: 'title',
  heading: 'heading',
  headings: 'heading',
  note: 'note',
  notes: 'note',
  text: 'body',
  body: 'body',
  cue: 'cue',
}

/** Other words for a kind; plurals are understood by themselves. */
const kindWords: Readonly<Partial<Record<string, SearchKind>>> = {
  card: 'advice',
  highlight: 'annotation',
  term: 'glossary',
  glossaries: 'glossary',
  word: 'glossary',
  'reading list': 'list',
  'log entry': 'log',
  'log entries': 'log',
  check: 'log',
}

function readLevels(value: string): Filter | undefined {
  const span = /^([123])\s*-\s*([123])$/.exec(value)
  const numbers = span === null ? value.split(/[\s,]+/).map(Number) : range(Number(span[1]), Number(span[2]))
  const levels = numbers.filter(isLevel)
  return levels.length === numbers.length && levels.length > 0
    ? { name: 'level', levels: [...new Set(levels)] }
    : undefined
}

function range(from: number, to: number): readonly number[] {
  return [1, 2, 3].filter((level) => level >= Math.min(from, to) && level <= Math.max(from, to))
}

function readKinds(value: string): Filter | undefined {
  const kinds = value.split(',').map((part) => toKind(part.trim()))
  const known = kinds.filter((kind) => kind !== undefined)
  return known.length === kinds.length ? { name: 'kind', kinds: [...new Set(known)] } : undefined
}

function toKind(word: string): SearchKind | undefined {
  const single = word.replace(/s$/, '')
  return kindWords[word] ?? kindWords[single] ?? searchKinds.find((kind) => kind === word || kind === single)
}

/** A year or a month stands for its first day. */
function readDay(value: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value)
  if (match === null) return undefined
  const [, year = '', month = '1', day = '1'] = match
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
