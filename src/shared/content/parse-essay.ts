import type { Issue } from '../base/issue'
import { countBlockWords, toReadingMinutes } from './count-words'
import { readFrontMatter } from './front-matter'
import type { Essay } from './item'
import { essayFields } from './item-schemas'
import { versionOf } from './item-version'
import type { MarkdownContext } from './flatten-tokens'
import { parseMarkdown } from './parse-markdown'

/** What parsing an item's file needs to know besides the file. */
export interface ItemContext extends Pick<MarkdownContext, 'citationLabel'> {
  readonly packId: string
  /** Where the image lies that a file of the pack names; undefined when there is none. */
  readonly findImage: (from: string, address: string) => string | undefined
}

/** What parsing the text of one file needs to know. */
export function toMarkdownContext(path: string, { citationLabel, findImage }: ItemContext): MarkdownContext {
  return { citationLabel, imagePath: (address) => findImage(path, address) }
}

/** Parses one file of `essays/`. */
export function parseEssay(
  path: string,
  source: string,
  context: ItemContext,
): { item: Essay | undefined; issues: readonly Issue[] } {
  const { fields, body, bodyLine, issues } = readFrontMatter(path, source, essayFields)
  if (fields === undefined) return { item: undefined, issues }
  const { blocks, unknownCitations } = parseMarkdown(body, toMarkdownContext(path, context))
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
