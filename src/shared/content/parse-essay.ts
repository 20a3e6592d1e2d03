import type { Issue } from '../base/issue'
import { countBlockWords, toReadingMinutes } from './count-words'
import { readFrontMatter } from './front-matter'
import type { Essay } from './item'
import { citationIssues, toMarkdownContext } from './item-context'
import type { ItemContext } from './item-context'
import { essayFields } from './item-schemas'
import { versionOf } from './item-version'
import { idOf } from './pack-files'
import { parseMarkdown } from './parse-markdown'

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
    id: idOf(path),
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
