import type { Level } from '../levels/level'
import { cleanText, toLine } from './clean-text'
import { docxLevelColours, formatDocxStand } from './docx-stands'
import { escapeHtml } from './format-html'
import { createNoteSheet } from './note-sheet'
import type { NoteSheet } from './note-sheet'
import { linesOf } from './outline'
import type { OutlineBlock, Run } from './outline'

/** What is collected while paragraphs are written, to be declared elsewhere in the file. */
export interface DocxLinks {
  /** The addresses in the order in which they were met; the id of the first is `link0`. */
  readonly addresses: string[]
  /** The level of each stand that is drawn, in the order in which they were met. */
  readonly stands: Level[]
  /** The footnotes of the text. */
  readonly notes: NoteSheet
}

/** Begins with nothing collected. */
export function createDocxLinks(): DocxLinks {
  return { addresses: [], stands: [], notes: createNoteSheet() }
}

/** The numbering of all bulleted lists; numbered lists have 2, 3 … */
export const bulletNumbering = 1

/** Where a numbered list begins: its numbering in the file and its first number. */
export interface DocxList {
  readonly numbering: number
  readonly from: number
}

/** Writes paragraphs as WordprocessingML, one text a block. Headings carry the bookmarks `h0`, `h1` … */
export function formatDocxBlocks(
  blocks: readonly OutlineBlock[],
  links: DocxLinks,
): { readonly paragraphs: readonly string[]; readonly lists: readonly DocxList[] } {
  const paragraphs: string[] = []
  const lists: DocxList[] = []
  let heading = 0
  let before: OutlineBlock | undefined
  for (const block of blocks) {
    if (block.kind === 'heading') {
      paragraphs.push(formatHeading(block, heading))
      heading += 1
    } else {
      const starts = block.kind === 'list-item' && block.number !== null && !continues(before, block)
      if (starts) lists.push({ numbering: bulletNumbering + 1 + lists.length, from: block.number })
      const numbering = bulletNumbering + lists.length
      paragraphs.push(formatDocxBlock(block, links, numbering))
    }
    before = block
  }
  return { paragraphs, lists }
}

function continues(before: OutlineBlock | undefined, block: OutlineBlock): boolean {
  return before?.kind === 'list-item' && block.kind === 'list-item' && before.number !== null
}

function formatHeading(block: Extract<OutlineBlock, { kind: 'heading' }>, number: number): string {
  const style = block.depth === 1 ? 'Title' : `Heading${Math.min(5, block.depth - 1)}`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:bookmarkStart w:id="${number}" w:name="h${number}"/>${formatDocxBlock(block, createDocxLinks(), 0)}<w:bookmarkEnd w:id="${number}"/></w:p>`
}

/** One paragraph as `formatDocxBlocks` writes it; of a heading its run alone. */
export function formatDocxBlock(block: OutlineBlock, links: DocxLinks, numbering: number): string {
  switch (block.kind) {
    case 'heading':
      return formatDocxRun({ text: toLine(block.text) }, links)
    case 'text':
      return paragraph(textStyles[block.role], formatRuns(block.runs, links))
    case 'fact':
      return paragraph('Fact', formatRuns([{ text: `${block.label}: `, strong: true }, ...block.runs], links))
    case 'quote':
      return linesOf(block.runs)
        .map((line) =>
          paragraph(block.colour === null ? 'Quote' : `Quote-${block.colour}`, formatRuns(line, links)),
        )
        .join('')
    case 'list-item':
      return paragraph(
        'ListParagraph',
        formatRuns(block.runs, links),
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${block.number === null ? bulletNumbering : numbering}"/></w:numPr>`,
      )
    case 'code':
      return paragraph('Code', formatDocxRun({ text: block.text }, links))
  }
}

const textStyles = { body: 'Normal', lead: 'Lead', small: 'Small', note: 'Note' } as const

function paragraph(style: string, runs: string, more = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs}</w:p>`
}

function formatRuns(runs: readonly Run[], links: DocxLinks): string {
  return runs.map((run) => formatDocxRun(run, links)).join('')
}

/** One run; a line feed is a line break, and a level's name is bold in the level's colour, after its stand. */
export function formatDocxRun(
  { text, strong, emphasis, code, href, level, note }: Run,
  links: DocxLinks,
): string {
  if (note !== undefined)
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${links.notes.refer(note).number}"/></w:r>`
  const properties = [
    href === undefined ? '' : '<w:rStyle w:val="Hyperlink"/>',
    code === true ? '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>' : '',
    strong === true || level !== undefined ? '<w:b/>' : '',
    emphasis === true ? '<w:i/>' : '',
    level === undefined ? '' : `<w:color w:val="${docxLevelColours[level]}"/>`,
  ].join('')
  const words = cleanText(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeHtml(line)}</w:t>`)
    .join('<w:br/>')
  const run = `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${words}</w:r>`
  if (level !== undefined) {
    links.stands.push(level)
    return `${formatDocxStand(level, links.stands.length)}<w:r><w:t xml:space="preserve">\u00a0</w:t></w:r>${run}`
  }
  if (href === undefined) return run
  links.addresses.push(href)
  return `<w:hyperlink r:id="link${links.addresses.length - 1}">${run}</w:hyperlink>`
}
