import sjson from 'secure-json-parse'
import { failure, success } from '../base/result'
import type { Result } from '../base/result'
import type { ImportFile } from './import-file'
import type { LeftOut } from './left-out'
import { readTextFile } from './read-text-file'

/** Longest file of references, annotations or records that is read at once, in bytes. */
export const largestRecordFile = 40_000_000
/** Deepest nesting of brackets that is read; the formats that we take stay below ten. */
const deepest = 64

/**
 * Reads a file as JSON that a stranger may have written. Names that would reach a prototype refuse the whole file; nesting
 * is counted before anything is built, so that no walk over the value can run out of stack.
 */
export function readJsonFile(file: ImportFile, fallback: 'latin1' | null): Result<unknown, LeftOut> {
  const text = readTextFile(file, fallback, largestRecordFile)
  return text.ok ? parseJson(text.value, file.path) : text
}

function parseJson(text: string, path: string): Result<unknown, LeftOut> {
  const tooDeep = findTooDeep(text)
  if (tooDeep !== undefined)
    return failure({ path, line: lineAt(text, tooDeep), why: 'json-deep', details: { limit: deepest } })
  try {
    const value: unknown = sjson.parse(text)
    return success(value)
  } catch (error) {
    // What is not a SyntaxError here is a bug of ours and has to be seen.
    if (!(error instanceof SyntaxError)) throw error
    if (/forbidden prototype/.test(error.message)) return failure({ path, why: 'json-unsafe' })
    const position = /position (\d+)/.exec(error.message)?.[1]
    const offset = position === undefined ? text.length : Number(position)
    return failure({ path, line: lineAt(text, offset), why: 'json-broken' })
  }
}

function findTooDeep(text: string): number | undefined {
  let depth = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index)
    if (quoted) {
      if (character === 0x5c) index += 1
      else if (character === 0x22) quoted = false
    } else if (character === 0x22) quoted = true
    else if (character === 0x5b || character === 0x7b) {
      depth += 1
      if (depth > deepest) return index
    } else if (character === 0x5d || character === 0x7d) depth -= 1
  }
  return undefined
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
