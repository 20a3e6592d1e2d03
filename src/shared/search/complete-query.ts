import { foldText } from '../base/fold-text'
import { verdicts } from '../fit-check/log-entry'
import { levels } from '../levels/level'
import type { CorpusPart } from './corpus'
import type { FacetColumns, ValueColumn } from './facet-columns'
import type { Filter } from './query'
import { filterNames, isFilterName } from './read-filter'
import { searchKinds } from './search-document'
import { isJoinedByHyphen } from './is-joined-by-hyphen'
import { noStem } from './segment'
import { findPrefix, textAt } from './text-table'
import { toSurface } from './to-surface'
import { formatFilter } from './write-query'

/** A way to go on with a query. */
export interface Completion {
  /** `operator` begins one, `value` finishes one, `word` finishes a word. */
  readonly kind: 'operator' | 'value' | 'word'
  /** What stands there then. */
  readonly label: string
  /** The whole query, completed. */
  readonly query: string
}

/** Completes the end of a query: values of an operator, operators, words of the library, the commonest first. */
export function completeQuery(
  text: string,
  parts: readonly CorpusPart[],
  limit: number,
): readonly Completion[] {
  const start = lastTokenStart(text)
  const token = text.slice(start).replace(/^[-+(]+/, '')
  const lead = text.slice(0, text.length - token.length)
  if (token === '') return []
  const operator = /^([a-z]+):("?)(.*)$/i.exec(token)
  const name = operator?.[1]?.toLowerCase() ?? ''
  if (operator !== null && isFilterName(name)) {
    return valuesOf(name, foldText(operator[3] ?? ''), parts)
      .slice(0, limit)
      .map((value) => ({
        kind: 'value',
        label: formatFilter(name, value),
        query: `${lead}${formatFilter(name, value)} `,
      }))
  }
  const operators = filterNames
    .filter((known) => known.startsWith(token.toLowerCase()))
    .map((known): Completion => ({ kind: 'operator', label: `${known}:`, query: `${lead}${known}:` }))
  const words = completeWord(toSurface(token), parts, limit).map((word): Completion => ({
    kind: 'word',
    label: word,
    query: `${lead}${word} `,
  }))
  return [...words, ...operators].slice(0, limit)
}

/** White space inside the quotes of an operator's value does not begin a new token. */
function lastTokenStart(text: string): number {
  const quoted = /(?:^|[\s(])[-+]?[a-z]+:"[^"]*$/i.exec(text)
  if (quoted !== null) return quoted.index + (/^[\s(]/.test(quoted[0]) ? 1 : 0)
  return text.length - (/\S*$/.exec(text)?.[0].length ?? 0)
}

function valuesOf(name: Filter['name'], typed: string, parts: readonly CorpusPart[]): readonly string[] {
  const all = (): readonly string[] => {
    switch (name) {
      case 'level':
        return levels.map(String)
      case 'kind':
        return searchKinds
      case 'verdict':
        return verdicts
      case 'has':
        return ['note', 'tag']
      case 'in':
        return ['title', 'note', 'heading']
      case 'topic':
        return columnValues(parts, (columns) => columns.topic)
      case 'tag':
        return columnValues(parts, (columns) => columns.tags)
      case 'pack':
        return columnValues(parts, (columns) => columns.pack)
      case 'adviser':
        return columnValues(parts, (columns) => columns.adviser)
      case 'list':
        return parts.flatMap(({ segment, removed }) =>
          segment.documents
            .filter(({ kind }, document) => kind === 'list' && removed[document] === 0)
            .map(({ title }) => title),
        )
      case 'before':
      case 'after':
        return []
    }
  }
  const values = [...new Set(all())]
  const begins = values.filter((value) => foldText(value).startsWith(typed))
  const holds = values.filter((value) => !begins.includes(value) && foldText(value).includes(typed))
  return [...begins, ...holds]
}

function columnValues(
  parts: readonly CorpusPart[],
  columnOf: (columns: FacetColumns) => ValueColumn,
): readonly string[] {
  return [...new Set(parts.flatMap(({ columns }) => columnOf(columns).texts))].sort((a, b) =>
    a < b ? -1 : 1,
  )
}

function completeWord(surface: string, parts: readonly CorpusPart[], limit: number): readonly string[] {
  if (surface.length < 2) return []
  const units = new Map<string, number>()
  for (const { segment } of parts) {
    const { from, to } = findPrefix(segment.words, surface)
    const range = Array.from({ length: to - from }, (_none, offset) => from + offset)
    const unitsAt = (word: number): number =>
      (segment.postingStart[word + 1] ?? 0) - (segment.postingStart[word] ?? 0)
    const best = range
      .filter((word) => segment.stemOfWord[word] !== noStem)
      .sort((a, b) => unitsAt(b) - unitsAt(a))
    let taken = 0
    for (const word of best) {
      if (taken > limit) break
      if (isJoinedByHyphen(segment, word)) continue
      taken += 1
      const text = textAt(segment.words, word)
      if (text !== surface) units.set(text, (units.get(text) ?? 0) + unitsAt(word))
    }
  }
  return [...units]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([text]) => text)
}
