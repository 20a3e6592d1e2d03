import type { z } from 'zod'
import type { Issue } from '../base/issue'
import { parseYaml } from './parse-yaml'
import { splitFrontMatter } from './split-front-matter'

/** The fields of a file and its body with the line where the body starts, or what is wrong with them. */
export interface FrontMatterReading<T> {
  readonly fields: T | undefined
  readonly body: string
  readonly bodyLine: number
  readonly issues: readonly Issue[]
}

/** Longest front matter that is read, in characters. */
const longestFrontMatter = 16_000

/** Reads a file's front matter against a schema; an issue names the line of the field that is wrong. */
export function readFrontMatter<T>(
  path: string,
  source: string,
  schema: z.ZodType<T>,
): FrontMatterReading<T> {
  const { frontMatter, body, bodyLine } = splitFrontMatter(source)
  const unread = (line: number, code: string, message: string): FrontMatterReading<T> => ({
    fields: undefined,
    body,
    bodyLine,
    issues: [{ path, line, code, message }],
  })
  if (frontMatter === null)
    return unread(
      1,
      'front-matter-missing',
      'the file has to start with front matter between two lines of ---',
    )
  const yaml = parseYaml(frontMatter, longestFrontMatter)
  if (!yaml.ok) return unread(yaml.error.line + 1, 'front-matter-broken', yaml.error.message)
  const parsed = schema.safeParse(yaml.value)
  if (parsed.success) return { fields: parsed.data, body, bodyLine, issues: [] }
  const issues = parsed.error.issues.map((issue) => toIssue(path, frontMatter, issue))
  return { fields: undefined, body, bodyLine, issues }
}

/** Reads a YAML file against a schema. */
export function readYamlFile<T>(
  path: string,
  source: string,
  schema: z.ZodType<T>,
): { value: T | undefined; issues: readonly Issue[] } {
  const yaml = parseYaml(source)
  if (!yaml.ok)
    return {
      value: undefined,
      issues: [{ path, line: yaml.error.line, code: 'yaml-broken', message: yaml.error.message }],
    }
  const parsed = schema.safeParse(yaml.value)
  if (parsed.success) return { value: parsed.data, issues: [] }
  return {
    value: undefined,
    issues: parsed.error.issues.map((issue) => ({
      ...toIssue(path, source, issue),
      line: lineOfEntry(source, issue),
    })),
  }
}

interface SchemaIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

function toIssue(path: string, yaml: string, issue: SchemaIssue): Issue {
  const field = String(issue.path[0] ?? '')
  const line = yaml.split('\n').findIndex((text) => text.startsWith(`${field}:`))
  return {
    path,
    line: line === -1 ? 1 : line + 2,
    code: 'field-invalid',
    message: `${issue.path.join('.') || 'front matter'}: ${issue.message}`,
  }
}

function lineOfEntry(source: string, issue: SchemaIssue): number {
  const [index] = issue.path
  if (typeof index !== 'number') return 1
  let seen = -1
  const line = source.split('\n').findIndex((text) => text.startsWith('- ') && ++seen === index)
  return line === -1 ? 1 : line + 1
}
