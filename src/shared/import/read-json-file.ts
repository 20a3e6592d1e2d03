import { failure } from '../base/result'
import type { Result } from '../base/result'
import { deepestJson, parseJson } from '../content/parse-json'
import type { JsonIssue } from '../content/parse-json'
import type { ImportFile } from './import-file'
import type { LeftOut } from './left-out'
import { readTextFile } from './read-text-file'

/** Longest file of references, annotations or records that is read at once, in bytes. */
export const largestRecordFile = 40_000_000

/**
 * Reads a file as JSON that a stranger may have written. Names that would reach a prototype refuse the whole file; nesting
 * is counted before anything is built, so that no walk over the value can run out of stack.
 */
export function readJsonFile(file: ImportFile, fallback: 'latin1' | null): Result<unknown, LeftOut> {
  const text = readTextFile(file, fallback, largestRecordFile)
  if (!text.ok) return text
  const parsed = parseJson(text.value)
  return parsed.ok ? parsed : failure(toLeftOut(parsed.error, text.value, file.path))
}

function toLeftOut({ why, offset }: JsonIssue, text: string, path: string): LeftOut {
  if (why === 'unsafe') return { path, why: 'json-unsafe' }
  const line = lineAt(text, offset ?? 0)
  return why === 'deep'
    ? { path, line, why: 'json-deep', details: { limit: deepestJson } }
    : { path, line, why: 'json-broken' }
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
