import { lexQuery } from './lex-query'
import type { QueryToken } from './lex-query'
import type { Query, QueryGroup, QueryNode, QueryPhrase, QueryWord } from './query'
import { scanWords } from './scan-words'
import { toSurface } from './to-surface'

/** What follows after this many characters is not read; nobody types that, and pasted pages are not queries. */
export const longestQuery = 2_000

/** Brackets nested deeper than this are read as text. */
const deepest = 24

/**
 * Reads a query. Every text is a query: what does not make sense as an operator is text, brackets that do not close are
 * ignored, an OR at an edge is dropped. `finished` says that the last word is not being typed any more; otherwise the
 * word under the end of the text counts as half typed.
 */
export function parseQuery(text: string, options: { readonly finished?: boolean } = {}): Query {
  const read = text.slice(0, longestQuery)
  const tokens = lexQuery(read)
  const balanced = isBalanced(tokens)
    ? tokens
    : tokens.filter(({ kind }) => kind !== 'open' && kind !== 'close')
  // Brackets alone are how people write, not logic; OR and AND say that the words between them matter.
  const mode = balanced.some(({ kind }) => kind === 'or' || kind === 'and') ? 'all' : 'any'
  const openFrom = options.finished === true ? -1 : read.length
  const parser: Parser = { tokens: balanced, at: 0, mode, openFrom }
  return { text, root: readGroup(parser, 0, read.length) }
}

interface Parser {
  readonly tokens: readonly QueryToken[]
  at: number
  readonly mode: 'any' | 'all'
  /** A word that ends here is open. */
  readonly openFrom: number
}

/** Reads alternatives up to a closing bracket or the end. */
function readGroup(parser: Parser, start: number, end: number): QueryGroup {
  const alternatives: QueryGroup[] = []
  let parts: QueryNode[] = []
  const close = (): void => {
    if (parts.length > 0) alternatives.push(groupOf(parser.mode, parts))
    parts = []
  }
  for (;;) {
    const token = parser.tokens[parser.at]
    if (token === undefined || token.kind === 'close') break
    parser.at += 1
    if (token.kind === 'or') close()
    else parts.push(...readNodes(parser, token))
  }
  close()
  const [only] = alternatives
  if (only === undefined) return { kind: 'group', mode: parser.mode, parts: [], start, end }
  if (alternatives.length === 1) return { ...only, start, end }
  return { kind: 'group', mode: 'either', parts: alternatives.map(unwrap), start, end }
}

function groupOf(mode: 'any' | 'all', parts: readonly QueryNode[]): QueryGroup {
  return { kind: 'group', mode, parts, start: parts[0]?.start ?? 0, end: parts[parts.length - 1]?.end ?? 0 }
}

/** A group of one is that one. */
function unwrap(group: QueryGroup): QueryNode {
  const [only] = group.parts
  return group.parts.length === 1 && only !== undefined && only.kind !== 'filter' ? only : group
}

/** A group that says nothing beyond its parts, which then belong to the group around it. */
function isLoose(group: QueryGroup): boolean {
  return (
    group.mode !== 'either' &&
    !group.parts.some((part) => part.kind === 'filter' && part.filter.name === 'in')
  )
}

function readNodes(parser: Parser, token: QueryToken): readonly QueryNode[] {
  const { start, end } = token
  switch (token.kind) {
    case 'open': {
      const group = readGroup(parser, start, end)
      const closing = parser.tokens[parser.at]
      parser.at += 1
      if (group.parts.length === 0) return []
      return isLoose(group) && !token.negated
        ? group.parts
        : [negate({ ...group, end: closing?.end ?? end }, token)]
    }
    case 'filter':
      return [negate({ kind: 'filter', filter: token.filter, start, end }, token)]
    case 'phrase': {
      const surfaces = readWords(token, token.text, -1).map(({ surface }) => surface)
      return surfaces.length === 0 ? [] : [negate({ kind: 'phrase', surfaces, start, end }, token)]
    }
    case 'text':
      return readText(parser, token)
    case 'and':
    case 'or':
    case 'close':
      return []
  }
}

/** A negated or required word that falls into several ("-end-to-end") is meant as a whole. */
function readText(
  parser: Parser,
  token: QueryToken & { readonly kind: 'text' | 'phrase' },
): readonly QueryNode[] {
  const words = readWords(token, token.text, parser.openFrom)
  if (words.length === 0 || !(token.negated || token.required)) return words
  const phrase: QueryPhrase = {
    kind: 'phrase',
    surfaces: words.map(({ surface }) => surface),
    start: token.start,
    end: token.end,
  }
  const [only] = words
  const whole: QueryNode =
    words.length === 1 && only !== undefined ? { ...only, open: token.required && only.open } : phrase
  return token.required ? [groupOf('all', [whole])] : [negate(whole, token)]
}

function readWords(token: QueryToken, text: string, openFrom: number): readonly QueryWord[] {
  const words: QueryWord[] = []
  const offset = token.end - text.length
  scanWords(text, (start, end) => {
    const surface = toSurface(text.slice(start, end))
    if (surface === '') return
    words.push({
      kind: 'word',
      surface,
      open: offset + end === openFrom,
      start: offset + start,
      end: offset + end,
    })
  })
  return words
}

function negate(part: QueryNode, token: QueryToken): QueryNode {
  return token.negated ? { kind: 'not', part, start: token.start, end: part.end } : part
}

function isBalanced(tokens: readonly QueryToken[]): boolean {
  let depth = 0
  for (const { kind } of tokens) {
    if (kind === 'open') depth += 1
    if (kind === 'close') depth -= 1
    if (depth < 0 || depth > deepest) return false
  }
  return depth === 0
}
