import type { Issue } from '../base/issue'
import { countBlockWords, toReadingMinutes } from './count-words'
import { readFrontMatter } from './front-matter'
import type { Advice } from './item'
import { citationIssues, toMarkdownContext } from './item-context'
import type { ItemContext } from './item-context'
import { adviceFields } from './item-schemas'
import { versionOf } from './item-version'
import { idOf } from './pack-files'
import { parseMarkdown } from './parse-markdown'

/** Parses one file of `advice/`. */
export function parseAdvice(
  path: string,
  source: string,
  context: ItemContext,
): { item: Advice | undefined; issues: readonly Issue[] } {
  const { fields, body, bodyLine, issues } = readFrontMatter(path, source, adviceFields)
  if (fields === undefined) return { item: undefined, issues }
  const { blocks, unknownCitations } = parseMarkdown(body, toMarkdownContext(path, context))
  const { claim, sources, ...rest } = fields
  const item: Advice = {
    kind: 'advice',
    id: idOf(path),
    packId: context.packId,
    title: claim,
    ...rest,
    sources: sources.map((id) => id.toLowerCase()),
    tags: [],
    blocks,
    version: versionOf({ fields, blocks }),
    minutes: toReadingMinutes(countBlockWords(blocks)),
  }
  return { item, issues: [...issues, ...citationIssues(path, bodyLine, unknownCitations)] }
}
