import type { ExportDocument } from './export-document'
import type { WrittenFormat } from './format-document'
import { formatHtmlBlocks } from './format-html'
import { formatMarkdown } from './format-markdown'
import type { CountedKind, OutlineBlock } from './outline'
import { toOutline } from './to-outline'

/** What stands in a file, by kind. */
export type WrittenCounts = Readonly<Partial<Record<CountedKind | 'row' | 'record', number>>>

/**
 * Counts what stands in a written file, from the text that was read back and not from what was meant to be written. In
 * texts for people every heading, quote and note of the document is looked for in its order; in texts for programs the
 * records are counted.
 */
export function countWritten(text: string, document: ExportDocument, format: WrittenFormat): WrittenCounts {
  switch (format) {
    case 'markdown':
      return countBlocks(text, document, (block) => formatMarkdown([block]).trim())
    case 'html':
    case 'pdf':
      return countBlocks(text, document, (block) => formatHtmlBlocks([block]).trim())
    case 'csv':
      return { row: Math.max(0, countCsvRows(text) - 1) }
    case 'json':
      return countOwn(text)
    case 'bibtex':
      return { work: text.match(/^@\w+\{/gm)?.length ?? 0 }
    case 'ris':
      return { work: text.match(/^TY {2}- /gm)?.length ?? 0 }
    case 'csl-json':
      return { work: parseArray(text).length }
  }
}

function countBlocks(
  text: string,
  document: ExportDocument,
  write: (block: OutlineBlock) => string,
): WrittenCounts {
  const counts: Partial<Record<CountedKind, number>> = {}
  let from = 0
  for (const block of toOutline(document)) {
    if (block.counts === undefined) continue
    const at = text.indexOf(write(block), from)
    if (at === -1) continue
    from = at + 1
    counts[block.counts] = (counts[block.counts] ?? 0) + 1
  }
  return counts
}

/** Line feeds inside quotation marks belong to a field. */
function countCsvRows(text: string): number {
  let rows = 0
  let quoted = false
  let any = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    if (character === '\n' && !quoted) {
      rows += 1
      any = false
    } else any = true
  }
  return any ? rows + 1 : rows
}

function countOwn(text: string): WrittenCounts {
  const found: unknown = JSON.parse(text)
  const length = (value: unknown): number => (Array.isArray(value) ? value.length : 0)
  const parts = (found ?? {}) as {
    readonly items?: unknown
    readonly checks?: unknown
    readonly records?: Readonly<Record<string, unknown>>
  }
  const records = parts.records ?? {}
  return {
    item: length(parts.items),
    quote: length(records['annotations']),
    check: length(records['log']) + length(parts.checks),
    contrast: length(records['contrasts']),
  }
}

function parseArray(text: string): readonly unknown[] {
  const found: unknown = JSON.parse(text)
  return Array.isArray(found) ? found : []
}
