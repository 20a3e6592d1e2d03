import type { Level } from '../levels/level'
import { cleanText, toLine } from '../base/clean-text'
import { docxTextWidth } from './docx-page'
import { docxLevelColours, formatDocxStand } from './docx-stands'
import { formatDocxPicture } from './docx-pictures'
import { escapeHtml } from './format-html'
import type { ExportPicture } from './picture'
import { createNoteSheet } from './note-sheet'
import type { NoteSheet } from './note-sheet'
import { isRightToLeft } from './is-right-to-left'
import { labelOf, linesOf, textOf, textOfRuns } from './outline'
import type { OutlineBlock, Run, TableRow } from './outline'

/** What is collected while paragraphs are written, to be declared elsewhere in the file. */
export interface DocxLinks {
  /** The addresses in the order in which they were met; the id of the first is `link0`. */
  readonly addresses: string[]
  /** The level of each stand that is drawn, in the order in which they were met. */
  readonly stands: Level[]
  /** Each picture that is drawn with the name of its file, in the order in which they were met. */
  readonly pictures: (readonly [name: string, picture: ExportPicture])[]
  /** The footnotes of the text. */
  readonly notes: NoteSheet
}

/** Begins with nothing collected. */
export function createDocxLinks(): DocxLinks {
  return { addresses: [], stands: [], pictures: [], notes: createNoteSheet() }
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
      return paragraph(textStyles[block.role], formatRuns(block.runs, links), direction(textOf(block)))
    case 'fact':
      return paragraph(
        'Fact',
        formatRuns([{ text: `${labelOf(block)} `, strong: true }, ...block.runs], links),
      )
    case 'quote':
      return linesOf(block.runs)
        .map((line) =>
          paragraph(
            block.colour === null ? 'Quote' : `Quote-${block.colour}`,
            formatRuns(line, links),
            direction(textOfRuns(line)),
          ),
        )
        .join('')
    case 'list-item':
      return paragraph(
        'ListParagraph',
        formatRuns(block.runs, links),
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${block.number === null ? bulletNumbering : numbering}"/></w:numPr>${direction(textOf(block))}`,
      )
    case 'code':
      return paragraph('Code', formatDocxRun({ text: block.text }, links))
    case 'picture':
      return formatPicture(block, links)
    case 'table':
      return formatTable(block.rows, links)
  }
}

const textStyles = { body: 'Normal', lead: 'Lead', small: 'Small', note: 'Note', mark: 'Mark' } as const

/** A picture with its description below. */
function formatPicture(block: Extract<OutlineBlock, { kind: 'picture' }>, links: DocxLinks): string {
  const { name, picture, text } = block
  const caption =
    toLine(text) === '' ? '' : paragraph('Caption', formatDocxRun({ text: toLine(text) }, links))
  const number = links.pictures.push([name, picture])
  return `${paragraph('Picture', formatDocxPicture({ name, size: picture.size, text, number }))}${caption}`
}

/** As wide as the text; the columns share the width by what they hold. Rows do not break over pages, and the head comes again. */
function formatTable(rows: readonly TableRow[], links: DocxLinks): string {
  const widths = shareWidth(rows)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const lines = rows.map(({ header, cells }) => {
    const written = cells.map(
      (runs, column) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(header ? 'TableHead' : 'TableText', formatRuns(runs, links))}</w:tc>`,
    )
    return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`
  })
  // Two tables that touch would be one, so a paragraph stands between a table and whatever follows.
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>${paragraph('TableEnd', '')}`
}

/** By the longest text of each column, in letters; a short one is not crushed and a long one does not take everything. */
function shareWidth(rows: readonly TableRow[]): readonly number[] {
  const columns = rows[0]?.cells ?? []
  const wanted = columns.map((_, column) => {
    const lengths = rows.map(({ cells }) => textOfRuns(cells[column] ?? []).length)
    return Math.min(60, Math.max(10, ...lengths))
  })
  const whole = wanted.reduce((sum, width) => sum + width, 0)
  return wanted.map((width) => Math.floor((width / whole) * docxTextWidth))
}

function direction(text: string): string {
  return isRightToLeft(text) ? '<w:bidi/>' : ''
}

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
  const right = isRightToLeft(text) ? '<w:rtl/>' : ''
  const words = cleanText(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeHtml(line)}</w:t>`)
    .join('<w:br/>')
  const dress = `${properties}${right}`
  const run = `<w:r>${dress === '' ? '' : `<w:rPr>${dress}</w:rPr>`}${words}</w:r>`
  if (level !== undefined) {
    links.stands.push(level)
    return `${formatDocxStand(level, links.stands.length)}<w:r><w:t xml:space="preserve">\u00a0</w:t></w:r>${run}`
  }
  if (href === undefined) return run
  links.addresses.push(href)
  return `<w:hyperlink r:id="link${links.addresses.length - 1}">${run}</w:hyperlink>`
}
