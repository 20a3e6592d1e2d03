import { parse } from 'secure-json-parse'
import { failure, success } from '../base/result'
import type { Result } from '../base/result'

/** Deepest nesting that is read: records and annotations stay below ten. */
const deepest = 64
/** Longest JSON that is read, in characters. */
const longest = 100_000_000

/**
 * Parses JSON that a stranger may have written. Depth is counted before anything is built, so that later walks cannot
 * run out of stack; keys that reach a prototype are refused. The failure is one sentence for the author of the file.
 */
export function parseJson(source: string, limit: number = longest): Result<unknown, string> {
  const text = source.replace(/^\uFEFF/, '')
  if (text.length > limit) return failure(`more than ${limit} characters of JSON`)
  if (isTooDeep(text)) return failure(`nested deeper than ${deepest}`)
  try {
    return success(parse(text, undefined, { protoAction: 'error', constructorAction: 'error' }))
  } catch (error) {
    if (error instanceof SyntaxError) return failure(error.message)
    throw error
  }
}

function isTooDeep(text: string): boolean {
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
      if (depth > deepest) return true
    } else if (code === closeBracket || code === closeBrace) depth -= 1
  }
  return false
}

const backslash = 0x5c
const quote = 0x22
const openBracket = 0x5b
const openBrace = 0x7b
const closeBracket = 0x5d
const closeBrace = 0x7d
