import type { ExportDocument } from './export-document'
import type { FilePart } from './file-part'
import type { CountedKind, OutlineBlock } from './outline'
import { headWorks, toOutline } from './to-outline'

/**
 * What stands in a file, by kind: counted in the text that was read back, not in what was meant to be written.
 */
export type WrittenCounts = Readonly<Partial<Record<CountedKind | 'row' | 'file', number>>>

/**
 * In texts for people every heading, quote and note of the document is looked for in its order. `write` says how a
 * paragraph stands there; links are numbered over the whole of a file and are left out of the comparison.
 */
export function countBlocks(
  found: readonly FilePart[],
  document: ExportDocument,
  write: (block: OutlineBlock) => string,
): WrittenCounts {
  const texts = found.filter(({ encoding }) => encoding === undefined)
  const text = withoutNumbers(texts.map((part) => part.text).join('\n'))
  const counts: Partial<Record<CountedKind, number>> = {}
  let from = 0
  for (const block of toOutline(document)) {
    if (block.counts === undefined) continue
    const wanted = withoutNumbers(write(block))
    const at = text.indexOf(wanted, from)
    if (at === -1) continue
    from = at + wanted.length
    counts[block.counts] = (counts[block.counts] ?? 0) + 1
  }
  return counts
}

function withoutNumbers(text: string): string {
  return text.replace(/(r:id="link|<w:numId w:val="|<wp:docPr id=")\d+"/g, '$1"')
}

/** The rows of a table below its head. Line feeds inside quotation marks belong to a field. */
export function countCsvRows(found: readonly FilePart[]): WrittenCounts {
  let rows = 0
  let quoted = false
  let any = false
  for (const character of textOf(found)) {
    if (character === '"') quoted = !quoted
    if (character === '\n' && !quoted) {
      rows += 1
      any = false
    } else any = true
  }
  return { row: Math.max(0, (any ? rows + 1 : rows) - 1) }
}

/** How often a pattern stands in a text. */
export function countMatches(found: readonly FilePart[], pattern: RegExp): number {
  return textOf(found).match(pattern)?.length ?? 0
}

/** The records of a JSON list. */
export function countRecords(found: readonly FilePart[]): number {
  return lengthOf(JSON.parse(textOf(found)))
}

/** What stands in our own format. */
export function countOwn(found: readonly FilePart[]): WrittenCounts {
  // Every field is looked at before it is used.
  const {
    items,
    checks,
    records = {},
  } = JSON.parse(textOf(found)) as {
    readonly items?: unknown
    readonly checks?: unknown
    readonly records?: Readonly<Record<string, unknown>>
  }
  return {
    item: lengthOf(items),
    quote: lengthOf(records['annotations']),
    note: countWithNote(records['annotations']),
    check: lengthOf(records['log']) + lengthOf(checks),
    contrast: lengthOf(records['contrasts']),
  }
}

/** Quotes and notes of a collection of web annotations. */
export function countWebAnnotations(found: readonly FilePart[]): WrittenCounts {
  const text = textOf(found)
  return {
    quote: text.match(/^\s*"type": "TextQuoteSelector",?$/gm)?.length ?? 0,
    note: text.match(/^\s*"purpose": "commenting",?$/gm)?.length ?? 0,
  }
}

/** Files, items and quotes among notes for a vault. */
export function countNotes(found: readonly FilePart[], document: ExportDocument): WrittenCounts {
  const notes = found.filter(({ encoding }) => encoding === undefined)
  const ofType = (type: string): number =>
    notes.filter(({ text }) => frontMatterOf(text).includes(`\ntype: "${type}"\n`)).length
  const kinds = ['essay', 'advice', 'source']
  return {
    file: found.length,
    item: kinds.map(ofType).reduce((sum, count) => sum + count, 0),
    quote: notes
      .map(({ text }) => text.match(/^\^a-[A-Za-z0-9-]+$/gm)?.length ?? 0)
      .reduce((a, b) => a + b, 0),
    check: ofType('fit-check'),
    contrast: ofType('contrast'),
    ...(document.pictures.size === 0 ? {} : { picture: countEmbedded(found) }),
    ...(document.works.length === 0 ? {} : { work: countWorks(found, document) }),
  }
}

/** The places where a note shows a picture that lies beside it. */
function countEmbedded(found: readonly FilePart[]): number {
  const paths = new Set(found.map(({ path }) => path))
  return found
    .flatMap(({ text, encoding }) => (encoding === undefined ? [...text.matchAll(/^!\[\[(.+)\]\]$/gm)] : []))
    .filter(([, path = '']) => paths.has(path)).length
}

function countWorks(found: readonly FilePart[], document: ExportDocument): number {
  const [index] = found
  const heading = `## ${headWorks(document)}`
  const list = index?.text.split(heading)[1] ?? ''
  return list.match(/^- /gm)?.length ?? 0
}

function frontMatterOf(text: string): string {
  return text.slice(0, text.indexOf('\n---', 3) + 1)
}

function textOf(found: readonly FilePart[]): string {
  return found[0]?.text ?? ''
}

function countWithNote(annotations: unknown): number {
  if (!Array.isArray(annotations)) return 0
  return (annotations as readonly { readonly note?: unknown }[]).filter(
    ({ note }) => typeof note === 'string' && note.trim() !== '',
  ).length
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
