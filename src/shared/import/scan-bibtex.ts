import { lineAt } from './read-json-file'

/** An entry of a BibTeX file, its values still in TeX. Names of fields and the type are in small letters. */
export interface BibtexEntry {
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
  /** The line of its `@`, from 1. */
  readonly line: number
}

/** What is wrong with a file, as a reason under `import.why.` and the line. */
export interface BibtexFault {
  readonly why: 'bibtex-unclosed' | 'bibtex-broken' | 'too-many' | 'field-long'
  readonly line: number
  /** The key of the entry, where it is known. */
  readonly key: string
  readonly details: Readonly<Record<string, string | number>>
}

/** Everything of a file. */
export interface ScannedBibtex {
  readonly entries: readonly BibtexEntry[]
  readonly faults: readonly BibtexFault[]
}

/** Longest value that is read, in UTF-16 units: TeX takes time that grows faster than its length. */
const longestValue = 40_000
/** A value of nested braces deeper than this is nobody's writing. */
const deepestBraces = 40
const mostEntries = 100_000
/** After so many entries that never close, the rest of the file is not looked at any more. */
const mostUnclosed = 50

const entryStart = /@[ \t]*([A-Za-z][A-Za-z0-9_-]{0,40})[ \t\r\n]*([{(])/g
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * Cuts a BibTeX or biblatex file into its entries. It knows strings (`@string`, `#`), comments and both kinds of brackets,
 * and goes on with the next entry after a broken one. An entry that never closes ends where a line begins the next.
 * The dialect is that of BibTeX 0.99d with biber's leniency: any letters in keys and names, `%` before an entry hides it.
 */
export function scanBibtex(text: string): ScannedBibtex {
  const entries: BibtexEntry[] = []
  const faults: BibtexFault[] = []
  const strings = new Map(monthNames.map((name, index) => [name, String(index + 1)]))
  const starts = new RegExp(entryStart)
  let unclosed = 0
  let line = 1
  let counted = 0
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    line += lineAt(text.slice(counted, found.index), Infinity) - 1
    counted = found.index
    if (isCommentedOut(text, found.index)) continue
    const type = (found[1] ?? '').toLowerCase()
    const reader = createReader(text, starts.lastIndex, found[2] === '(' ? ')' : '}', strings)
    if (type === 'comment') {
      starts.lastIndex = reader.skip()
      continue
    }
    const fault = (why: BibtexFault['why'], key = '', details: BibtexFault['details'] = {}): void => {
      faults.push({ why, line, key, details })
    }
    const { closed, key, fields, long } =
      type === 'preamble' ? reader.ignore() : reader.entry(type === 'string')
    starts.lastIndex = reader.position()
    for (const field of long) fault('field-long', key, { field, limit: longestValue })
    if (type === 'string' || type === 'preamble') {
      if (type === 'string') for (const [name, value] of fields) strings.set(name, value)
      continue
    }
    if (closed) entries.push({ type, key, fields, line })
    else {
      fault(reader.atEnd() ? 'bibtex-unclosed' : 'bibtex-broken', key)
      unclosed += 1
    }
    if (unclosed > mostUnclosed || entries.length >= mostEntries) {
      fault('too-many', '', { limit: entries.length >= mostEntries ? mostEntries : mostUnclosed })
      break
    }
  }
  return { entries, faults }
}

/** Only the nearest characters are looked at: a whole library may stand on one line. */
function isCommentedOut(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 200), offset)
  return /^\s*%/.test(before.slice(before.lastIndexOf('\n') + 1))
}

interface ReadEntry {
  readonly closed: boolean
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
  /** Names of fields whose value is too long or too deep. */
  readonly long: readonly string[]
}

const nameOrKey = /[^\s,={}()"#%]+/y
const spaces = /\s*/y
const comment = /%[^\n]*/y
// A line that begins the next entry ends one that was never closed.
const nextEntry = /\n@[A-Za-z]{2,20}[ \t]*\{/y

/** Reads one entry from just behind its opening bracket. */
function createReader(text: string, start: number, close: '}' | ')', strings: ReadonlyMap<string, string>) {
  let at = start
  let ended = false
  return {
    position: () => at,
    atEnd: () => ended,
    ignore: (): ReadEntry => ({ closed: braced(close) !== undefined, key: '', fields: new Map(), long: [] }),
    /** Skips a comment; one that never closes is no more than its line. */
    skip(): number {
      if (braced(close) !== undefined) return at
      const lineEnd = text.indexOf('\n', start)
      return lineEnd === -1 ? text.length : lineEnd
    },
    entry,
  }

  function entry(isString: boolean): ReadEntry {
    const fields = new Map<string, string>()
    const long: string[] = []
    let key = ''
    let closed = false
    let first = !isString
    while (at < text.length) {
      skipSpace()
      if (text[at] === ',') at += 1
      else if (text[at] === close) {
        at += 1
        closed = true
        break
      } else {
        const name = take(nameOrKey)
        skipSpace()
        if (first && text[at] !== '=') key = name
        else if (!field(name)) break
        first = false
      }
    }
    if (at >= text.length && !closed) ended = true
    return { closed, key, fields, long }

    function field(name: string): boolean {
      if (name === '' || text[at] !== '=') return false
      at += 1
      const value = readValue()
      if (value === undefined) return false
      const folded = name.toLowerCase()
      if (value.length > longestValue || isTooDeep(value)) long.push(folded)
      // The first of two equal fields counts, as in BibTeX.
      else if (!fields.has(folded)) fields.set(folded, value)
      return true
    }
  }

  function readValue(): string | undefined {
    let value = ''
    for (;;) {
      skipSpace()
      const piece = readPiece()
      if (piece === undefined) return undefined
      // A string may hold strings that hold strings: never let their sum grow past what is read.
      if (value.length <= longestValue) value += piece
      skipSpace()
      if (text[at] !== '#') return value
      at += 1
    }
  }

  function readPiece(): string | undefined {
    const opening = text[at]
    if (opening === '{' || opening === '"') {
      at += 1
      return braced(opening === '{' ? '}' : '"')
    }
    const name = take(nameOrKey)
    if (name === '') return undefined
    return strings.get(name.toLowerCase()) ?? name
  }

  /** The text up to a closing mark outside of braces; undefined when there is none before the next entry. */
  function braced(end: '}' | ')' | '"'): string | undefined {
    const from = at
    let depth = 0
    for (; at < text.length; at += 1) {
      const character = text[at]
      if (character === '\\') at += 1
      else if (depth === 0 && character === end) {
        at += 1
        return text.slice(from, at - 1)
      } else if (character === '{') depth += 1
      else if (character === '}') depth -= 1
      else if (character === '\n' && test(nextEntry)) break
    }
    ended = true
    return undefined
  }

  function test(pattern: RegExp): boolean {
    pattern.lastIndex = at
    return pattern.test(text)
  }

  function skipSpace(): void {
    do take(spaces)
    while (take(comment) !== '')
  }

  function take(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
}

function isTooDeep(value: string): boolean {
  let depth = 0
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index]
    if (character === '\\') index += 1
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    if (depth > deepestBraces) return true
  }
  return false
}
