import { cleanText, toLine } from '../base/clean-text'
import { createNoteSheet } from './note-sheet'
import type { NoteSheet } from './note-sheet'
import { labelOf, linesOf, textOfRuns } from './outline'
import type { OutlineBlock, Run, RunNote, TableRow } from './outline'

// Everything that some Markdown gives a meaning to inside a line: CommonMark, GitHub's tables and strike-through, pandoc's
// super- and subscripts, mathematics and citations, Obsidian's tags, comments and highlights.
const inlineMarks = /[\\`*_[\]<>~^$|#@%=]/g
const entity = /&(?=#?\w{1,40};)/g

/** Writes paragraphs as Markdown that CommonMark, GitHub, pandoc and Obsidian read alike. Text is always literal. */
export function formatMarkdown(blocks: readonly OutlineBlock[], inText = describePicture): string {
  const parts: string[] = []
  const sheet = createNoteSheet()
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]
    if (before !== undefined) parts.push(isTight(before, block) ? '\n' : '\n\n')
    if (before?.kind === 'quote' && block.kind === 'quote') parts.push('<!-- -->\n\n')
    parts.push(formatBlock(block, sheet, inText))
  })
  sheet.notes.forEach((note, index) => parts.push('\n\n', formatNote(note, index + 1)))
  return `${parts.join('')}\n`
}

/** Lines of a note after its first are indented, or they would be text again. */
function formatNote({ runs }: RunNote, number: number): string {
  return `[^${number}]: ${escapeStart(formatRuns(runs, createNoteSheet())).replace(/\n/g, '\n    ')}`
}

function isTight(before: OutlineBlock, block: OutlineBlock): boolean {
  return (
    before.kind === 'list-item' &&
    block.kind === 'list-item' &&
    (before.number === null) === (block.number === null)
  )
}

/** How a picture stands in the text. */
export type PictureInText = (block: Extract<OutlineBlock, { kind: 'picture' }>) => string

/** One file of text holds no pictures: what it shows stands there in words. */
function describePicture({ text }: Parameters<PictureInText>[0]): string {
  return escapeStart(formatRuns([{ text: toLine(text) || '…', emphasis: true }], createNoteSheet()))
}

function formatBlock(block: OutlineBlock, sheet: NoteSheet, inText: PictureInText): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${escapeInline(toLine(block.text))}`
    case 'text':
      return escapeStart(
        formatRuns(
          block.role === 'small' || block.role === 'mark' ? inOneEmphasis(block.runs) : block.runs,
          sheet,
        ),
      )
    case 'fact':
      return `**${escapeInline(labelOf(block))}** ${formatRuns(block.runs, sheet)}`
    case 'quote':
      return linesOf(block.runs)
        .map((line) => `> ${escapeStart(formatRuns(line, sheet))}`)
        .join('\n>\n')
    case 'list-item':
      return `${block.number === null ? '-' : `${block.number}.`} ${escapeStart(formatRuns(block.runs, sheet)).replace(/\n/g, '\n  ')}`
    case 'code':
      return formatCode(cleanText(block.text))
    case 'picture':
      return inText(block)
    case 'table':
      return formatTable(block.rows, sheet)
  }
}

/** A table of pipes must have a head; where the text has none, it is empty. A cell is one line. */
function formatTable(rows: readonly TableRow[], sheet: NoteSheet): string {
  const [first] = rows
  const width = first?.cells.length ?? 0
  const head = first?.header === true ? first.cells : Array.from({ length: width }, () => [])
  const line = (cells: TableRow['cells']): string =>
    `| ${cells.map((runs) => formatRuns(runs, sheet).replace(/\s*\n\s*/g, ' ')).join(' | ')} |`
  return [
    line(head),
    `|${' --- |'.repeat(width)}`,
    ...rows.slice(first?.header === true ? 1 : 0).map(({ cells }) => line(cells)),
  ].join('\n')
}

function inOneEmphasis(runs: readonly Run[]): readonly Run[] {
  return [{ text: textOfRuns(runs), emphasis: true }]
}

function formatRuns(runs: readonly Run[], sheet: NoteSheet): string {
  return breakLines(
    runs
      .map((run) => (run.note === undefined ? formatRun(run) : `[^${sheet.refer(run.note).number}]`))
      .join(''),
  )
}

/** Marks stand close to the words that they dress, or they would not count as marks. */
function formatRun({ text, strong = false, emphasis = false, code = false, href }: Run): string {
  const clean = cleanText(text)
  const words = clean.trim()
  if (words === '') return escapeInline(clean)
  const dressed = `${emphasis ? '*' : ''}${strong ? '**' : ''}${escapeInline(words)}${strong ? '**' : ''}${emphasis ? '*' : ''}`
  const start = clean.indexOf(words)
  const plain = code ? formatCodeSpan(words) : dressed
  const inner = href === undefined ? plain : `[${plain}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
  return `${clean.slice(0, start)}${inner}${clean.slice(start + words.length)}`
}

function formatCodeSpan(text: string): string {
  const fence = longestRun(text, '`') + 1
  const marks = '`'.repeat(fence)
  const padded = text.startsWith('`') || text.endsWith('`') ? ` ${text} ` : text
  return `${marks}${padded.replace(/\n/g, ' ')}${marks}`
}

function formatCode(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1))
  return `${fence}\n${text}\n${fence}`
}

function longestRun(text: string, character: string): number {
  let longest = 0
  let run = 0
  for (const each of text) {
    run = each === character ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Makes a text literal wherever it stands in a line. */
export function escapeInline(text: string): string {
  return text.replace(inlineMarks, '\\$&').replace(entity, '\\&')
}

/** Takes from the beginning of each line what would make it a list, a heading, a rule or a table of definitions. */
function escapeStart(text: string): string {
  return text
    .replace(/^([+:-])/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2')
    .replace(/^\s+/gm, '')
}

/** Two spaces before the line feed are a line break to every reader. */
function breakLines(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, '  \n')
}
