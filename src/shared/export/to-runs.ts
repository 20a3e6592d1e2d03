import type { Block, Span } from '../content/block'
import { isSafeUrl } from '../content/safe-url'
import type { ReferenceRun } from '../citations/reference'
import { groupBlocks } from '../reading/group-blocks'
import { createNotes } from './item-notes'
import type { ItemNotes } from './item-notes'
import type { OutlineBlock, Run, RunNote } from './outline'
import { pictureNameOf } from './picture'
import type { ExportPictures } from './picture'

/**
 * Sets the stored text of an item as paragraphs below a heading of the given depth. Footnotes go with the runs that refer to
 * them; those that only a heading refers to, which is plain text, stand at the end with their number.
 */
export function toTextBlocks(
  blocks: readonly Block[],
  under: number,
  pictures: ExportPictures = new Map(),
): readonly OutlineBlock[] {
  const notes = createNotes(blocks)
  const depths = blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth ?? 1] : []))
  // Whatever depth a text begins its headings at, the first of them follow the heading above without a gap.
  const shift = under - Math.min(...depths)
  const text = groupBlocks(blocks.filter(({ kind }) => kind !== 'note')).flatMap((group) =>
    group.kind === 'table'
      ? [toTable(group.blocks, notes)]
      : group.blocks.flatMap((block) => toTextBlock(block, shift, notes, pictures)),
  )
  return [...text, ...notes.left()]
}

/** Gathers the cells of a table; where a row is short, empty cells fill it. */
function toTable(blocks: readonly Block[], notes: ItemNotes): OutlineBlock {
  const rows: { header: boolean; cells: (readonly Run[])[] }[] = []
  for (const block of blocks) {
    const { row, column, header } = block.cell ?? { row: 0, column: 0, header: false }
    const line = (rows[row] ??= { header, cells: [] })
    line.cells[column] = toRuns(block, notes.find)
  }
  const there = rows.filter((row) => row !== undefined)
  const width = Math.max(...there.map(({ cells }) => cells.length))
  return {
    kind: 'table',
    rows: there.map(({ header, cells }) => ({
      header,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? []),
    })),
  }
}

function toTextBlock(
  block: Block,
  shift: number,
  notes: ItemNotes,
  pictures: ExportPictures,
): readonly OutlineBlock[] {
  switch (block.kind) {
    case 'heading':
      return [
        {
          kind: 'heading',
          depth: clampDepth(shift + (block.depth ?? 1)),
          text: notes.inPlainText(block),
        },
      ]
    case 'paragraph':
    case 'table-cell':
    case 'note':
      return [{ kind: 'text', role: 'body', runs: toRuns(block, notes.find) }]
    case 'list-item':
      return [{ kind: 'list-item', runs: toRuns(block, notes.find), number: block.number ?? null }]
    case 'quote':
      return [{ kind: 'quote', runs: toRuns(block, notes.find), colour: null }]
    case 'callout':
      return [
        {
          kind: 'quote',
          runs: [
            ...(block.label === undefined || block.label === '' ? [] : [{ text: `${block.label}\n` }]),
            ...toRuns(block, notes.find),
          ],
          colour: null,
        },
      ]
    case 'code':
      return [{ kind: 'code', text: block.text }]
    case 'image':
      return toPicture(block, pictures)
    case 'rule':
      return []
  }
}

/** A picture whose bytes are not there is its description. */
function toPicture(block: Block, pictures: ExportPictures): readonly OutlineBlock[] {
  const { text } = block
  const name = pictureNameOf(block)
  const picture = name === undefined ? undefined : pictures.get(name)
  if (name !== undefined && picture !== undefined)
    return [{ kind: 'picture', name, picture, text, counts: 'picture' }]
  return text === '' ? [] : [{ kind: 'text', role: 'small', runs: [{ text }] }]
}

function clampDepth(depth: number): 2 | 3 | 4 | 5 | 6 {
  if (depth <= 2) return 2
  if (depth === 3 || depth === 4 || depth === 5) return depth
  return 6
}

/**
 * Cuts a block's text where its emphasis, strength, code, links or footnotes begin or end. Links inside the library are plain
 * text, and so are references to notes that `findNote` does not know.
 */
export function toRuns(
  { text, spans }: Pick<Block, 'text' | 'spans'>,
  findNote: (span: Span) => RunNote | undefined = () => undefined,
): readonly Run[] {
  const notes = new Map<number, RunNote>()
  for (const span of spans) {
    const note = span.kind === 'footnote' ? findNote(span) : undefined
    if (note !== undefined) notes.set(span.start, note)
  }
  const dressed = spans.filter(
    (span) =>
      (span.kind === 'footnote' && notes.has(span.start)) ||
      span.kind === 'emphasis' ||
      span.kind === 'strong' ||
      span.kind === 'code' ||
      (span.kind === 'link' && leadsOut(span.target)),
  )
  if (dressed.length === 0) return [{ text }]
  const edges = [...new Set([0, text.length, ...dressed.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? text.length
    const note = notes.get(start)
    if (note !== undefined) return [{ text: '', note }]
    return start < end ? [dress(text.slice(start, end), dressed, start, end)] : []
  })
}

function dress(text: string, spans: readonly Span[], start: number, end: number): Run {
  const has = (kind: Span['kind']): boolean =>
    spans.some((span) => span.kind === kind && span.start <= start && span.end >= end)
  const link = spans.find((span) => span.kind === 'link' && span.start <= start && span.end >= end)?.target
  return {
    text,
    ...(has('strong') ? { strong: true } : {}),
    ...(has('emphasis') ? { emphasis: true } : {}),
    ...(has('code') ? { code: true } : {}),
    ...(link === undefined ? {} : { href: link }),
  }
}

/** The runs of a reference, with the addresses in it as links. */
export function withAddresses(reference: readonly ReferenceRun[]): readonly Run[] {
  return reference.flatMap(({ text, emphasis }) =>
    text
      .replace(/\s+/g, ' ')
      .split(/(https?:\/\/[^\s<>]*[^\s<>.,;)])/)
      .filter((part) => part !== '')
      .map((part): Run => ({
        text: part,
        ...(emphasis ? { emphasis } : {}),
        ...(leadsOut(part) ? { href: part } : {}),
      })),
  )
}

function leadsOut(target: string | undefined): target is string {
  return target !== undefined && /^(https?|mailto):/i.test(target) && isSafeUrl(target)
}
