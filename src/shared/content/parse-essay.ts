import type { Issue } from '../base/issue'
import { countBlockWords, toReadingMinutes } from './count-words'
import { readFrontMatter } from './front-matter'
import type { Essay } from './item'
import { essayFields } from './item-schemas'
import { versionOf } from './item-version'
import { parseMarkdown } from './parse-markdown'
import type { MarkdownContext } from './parse-markdown'

/** What parsing an item's file needs to know besides the file. */
export interface ItemContext extends MarkdownContext {
  readonly packId: string
}

/** Parses one file of `essays/`. */
export function parseEssay(
  path: string,
  source: string,
  context: ItemContext,
): { item: Essay | undefined; issues: readonly Issue[] } {
  const { fields, body, bodyLine, issues } = readFrontMatter(path, source, essayFields)
  if (fields === undefined) return { item: undefined, issues }
  const { blocks, unknownCitations } = parseMarkdown(body, context)
  const { for: forWhom, notFor: notForWhom, sources, ...rest } = fields
  const item: Essay = {
    kind: 'essay',
    id: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
    packId: context.packId,
    ...rest,
    forWhom,
    notForWhom,
    sources: sources.map((id) => id.toLowerCase()),
    tags: [],
    blocks,
    version: versionOf({ fields, blocks }),
    minutes: toReadingMinutes(countBlockWords(blocks)),
  }
  return { item, issues: [...issues, ...citationIssues(path, bodyLine, unknownCitations)] }
}

/** Issues for sources that are cited in a text but stand nowhere in the pack. */
export function citationIssues(
  path: string,
  bodyLine: number,
  unknown: readonly { readonly id: string; readonly line: number }[],
): readonly Issue[] {
  return unknown.map(({ id, line }) => ({
    path,
    line: bodyLine + line - 1,
    code: 'citation-unknown',
    message: `[@${id}] is not in sources.json`,
  }))
}
