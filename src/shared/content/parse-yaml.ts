import {
  CORE_SCHEMA,
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  load,
  parseEvents,
  YAMLException,
} from 'js-yaml'
import { failure, success } from '../base/result'
import type { Result } from '../base/result'

/** Why a YAML text was refused, with the line (from 1) where that is known. */
export interface YamlRefusal {
  readonly line: number
  readonly message: string
}

/** Longest YAML that is read at all, in characters: front matter is far shorter, a glossary stays below. */
const longest = 200_000

/**
 * Parses YAML that a stranger may have written. Anchors, aliases, tags and merge keys are refused before anything is
 * built, so that a short text cannot unfold into a huge one and a key cannot reach a prototype.
 */
export function parseYaml(text: string, limit: number = longest): Result<unknown, YamlRefusal> {
  if (text.length > limit) return failure({ line: 1, message: `more than ${limit} characters of YAML` })
  try {
    const refusal = findForbidden(text)
    if (refusal !== undefined) return failure(refusal)
    const value = load(text, { schema: CORE_SCHEMA, maxDepth: 20 })
    // The text of a key says less than the key: escapes and folded lines spell it in other ways.
    if (hasForbiddenKey(value))
      return failure({ line: 1, message: 'the name of a prototype is not allowed here' })
    return success(value)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return failure({ line: (error.mark?.line ?? 0) + 1, message: error.reason })
  }
}

function findForbidden(text: string): YamlRefusal | undefined {
  for (const event of parseEvents(text, { maxDepth: 20 })) {
    if (event.type === EVENT_ALIAS) return refuse(text, event.anchorStart, 'an alias (*)')
    if (event.type !== EVENT_SCALAR && event.type !== EVENT_MAPPING && event.type !== EVENT_SEQUENCE) continue
    if (event.anchorStart >= 0) return refuse(text, event.anchorStart, 'an anchor (&)')
    if (event.tagStart >= 0) return refuse(text, event.tagStart, 'a tag (!)')
    if (event.type === EVENT_SCALAR && isForbiddenKey(text.slice(event.valueStart, event.valueEnd))) {
      return refuse(text, event.valueStart, 'a merge key or the name of a prototype')
    }
  }
  return undefined
}

function isForbiddenKey(value: string): boolean {
  return value === '<<' || value === '__proto__' || value === 'constructor' || value === 'prototype'
}

/** Depth is bounded by the reader. */
function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(hasForbiddenKey)
  return Object.entries(value).some(([key, inner]) => isForbiddenKey(key) || hasForbiddenKey(inner))
}

function refuse(text: string, offset: number, what: string): YamlRefusal {
  return { line: text.slice(0, offset).split('\n').length, message: `${what} is not allowed here` }
}
