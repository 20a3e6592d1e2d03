import { isFilterName, readFilter } from './read-filter'
import type { Filter } from './query'

/** A sign or a stretch of a query. `negated` is true when a minus stands right before it. */
export type QueryToken = { readonly start: number; readonly end: number; readonly negated: boolean } & (
  | { readonly kind: 'text' | 'phrase'; readonly text: string; readonly required: boolean }
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'open' | 'close' | 'or' | 'and' }
)

const quotePairs: Readonly<Partial<Record<string, string>>> = { '"': '"', '“': '”', '„': '“', '«': '»' }
const spaces = /\s/
/** What ends a bare word besides white space. */
const wordEnd = /[\s()"“”„«]/

/** Cuts a query into tokens. Signs that do not make sense where they stand are skipped like white space. */
export function lexQuery(text: string): readonly QueryToken[] {
  const tokens: QueryToken[] = []
  let at = 0
  while (at < text.length) {
    const sign = text.charAt(at)
    if (spaces.test(sign)) {
      at += 1
      continue
    }
    const token = readToken(text, at)
    if (token !== undefined) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return tokens
}

function readToken(text: string, start: number): QueryToken | undefined {
  const sign = text.charAt(start)
  const next = text.charAt(start + 1)
  const prefixed =
    (sign === '-' || sign === '+') && next !== '' && !spaces.test(next) && next !== '-' && next !== '+'
  const negated = prefixed && sign === '-'
  const required = prefixed && sign === '+'
  const at = prefixed ? start + 1 : start
  const first = text.charAt(at)
  if (first === '(' || first === ')') {
    return { kind: first === '(' ? 'open' : 'close', start, end: at + 1, negated: negated && first === '(' }
  }
  const close = quotePairs[first]
  if (close !== undefined) {
    const end = text.indexOf(close, at + 1)
    if (end < 0) return undefined
    return { kind: 'phrase', text: text.slice(at + 1, end), start, end: end + 1, negated, required }
  }
  return readFilterToken(text, start, at, negated) ?? readWordToken(text, start, at, { negated, required })
}

function readFilterToken(text: string, start: number, at: number, negated: boolean): QueryToken | undefined {
  const head = /^([a-z]{2,8}):/i.exec(text.slice(at, at + 9))
  const name = head?.[1]?.toLowerCase() ?? ''
  if (head === null || !isFilterName(name)) return undefined
  const from = at + head[0].length
  const close = quotePairs[text.charAt(from)]
  const quoteEnd = close === undefined ? -1 : text.indexOf(close, from + 1)
  const end = quoteEnd >= 0 ? quoteEnd + 1 : endOfWord(text, from)
  const filter = readFilter(name, quoteEnd >= 0 ? text.slice(from + 1, quoteEnd) : text.slice(from, end))
  return filter === undefined ? undefined : { kind: 'filter', filter, start, end, negated }
}

function readWordToken(
  text: string,
  start: number,
  at: number,
  signs: { readonly negated: boolean; readonly required: boolean },
): QueryToken | undefined {
  const end = endOfWord(text, at)
  if (end === at) return undefined
  const word = text.slice(at, end)
  if (start === at && (word === 'OR' || word === '|')) return { kind: 'or', start, end, negated: false }
  if (start === at && word === 'AND') return { kind: 'and', start, end, negated: false }
  return { kind: 'text', text: word, start, end, ...signs }
}

function endOfWord(text: string, from: number): number {
  let end = from
  while (end < text.length && !wordEnd.test(text.charAt(end))) end += 1
  return end
}
