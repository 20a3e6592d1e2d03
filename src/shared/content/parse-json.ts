import { parse } from 'secure-json-parse'
import { failure, success } from '../base/result'
import type { Result } from '../base/result'

/** Deepest nesting that is read: records, annotations and references stay below ten. */
export const deepestJson = 64
/** Longest JSON that is read, in characters. */
const longest = 100_000_000

/** Why JSON was refused; `offset` is the character at which that was seen, or undefined where it is no one place. */
export interface JsonIssue {
  readonly why: 'long' | 'deep' | 'unsafe' | 'broken'
  readonly offset: number | undefined
  /** One sentence for the author of the file. */
  readonly message: string
}

/**
 * Parses JSON that a stranger may have written. Depth is counted before anything is built, so that later walks cannot
 * run out of stack; keys that reach a prototype refuse the whole text.
 */
export function parseJson(source: string, limit: number = longest): Result<unknown, JsonIssue> {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const text = source.slice(start)
  if (text.length > limit) return refuse('long', undefined, `more than ${limit} characters of JSON`)
  const tooDeep = findTooDeep(text)
  if (tooDeep !== undefined) return refuse('deep', tooDeep + start, `nested deeper than ${deepestJson}`)
  try {
    return success(parse(text, undefined, { protoAction: 'error', constructorAction: 'error' }))
  } catch (error) {
    // What is not a SyntaxError here is a bug of ours and has to be seen.
    if (!(error instanceof SyntaxError)) throw error
    if (/forbidden prototype/.test(error.message)) return refuse('unsafe', undefined, error.message)
    const position = /position (\d+)/.exec(error.message)?.[1]
    return refuse('broken', start + (position === undefined ? text.length : Number(position)), error.message)
  }
}

function refuse(
  why: JsonIssue['why'],
  offset: number | undefined,
  message: string,
): Result<never, JsonIssue> {
  return failure({ why, offset, message })
}

/** The offset of the first bracket that is too deep. */
function findTooDeep(text: string): number | undefined {
  let depth = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (quoted) {
      if (code === backslash) index += 1
      else if (code === quote) quoted = false
    } else if (code === quote) quoted = true
    else if (code === openBracket || code === openBrace) {
      depth += 1
      if (depth > deepestJson) return index
    } else if (code === closeBracket || code === closeBrace) depth -= 1
  }
  return undefined
}

const backslash = 0x5c
const quote = 0x22
const openBracket = 0x5b
const openBrace = 0x7b
const closeBracket = 0x5d
const closeBrace = 0x7d
