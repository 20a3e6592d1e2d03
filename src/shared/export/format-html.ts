import { cleanText, toLine } from '../base/clean-text'
import { findContents, findTitleEnd } from './find-contents'
import { htmlStyle, htmlStyleHash } from './html-style'
import { formatStand } from './html-stand'
import { isRightToLeft } from './is-right-to-left'
import { createNoteSheet } from './note-sheet'
import type { NoteSheet } from './note-sheet'
import { labelOf, linesOf, textOf } from './outline'
import type { OutlineBlock, Run, TableRow } from './outline'
import { mediaTypeOf } from './picture'

/** A page for people. */
export interface HtmlPage {
  readonly title: string
  /** As BCP 47. */
  readonly language: string
  /** The heading of the table of contents. */
  readonly contents: string
  /** The app prints the page itself, and hands it its own fonts and the numbers of its pages. */
  readonly printed?: boolean
  readonly blocks: readonly OutlineBlock[]
}

/**
 * Writes paragraphs as one page that needs nothing else: own style, no script, and a policy that would refuse any. What
 * stands before the second heading is the title page; a table of contents follows where there is something to find. All
 * text passes through one escaper.
 */
export function formatHtml(page: HtmlPage): string {
  const body = findTitleEnd(page.blocks)
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${page.printed === true ? "'self' " : ''}'sha256-${htmlStyleHash}'; img-src data:${page.printed === true ? "; font-src 'self'" : ''}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(toLine(page.title))}</title>`,
    `<style>${htmlStyle}</style>`,
    ...(page.printed === true
      ? ['<link rel="stylesheet" href="fonts.css">', '<link rel="stylesheet" href="contents.css">']
      : []),
    '</head>',
    '<body>',
    '<header>',
    ...toElements(page.blocks.slice(0, body), 0, endnotes),
    '</header>',
    ...formatContents(page),
    '<main>',
    ...toElements(page.blocks.slice(body), headingsIn(page.blocks.slice(0, body)), endnotes),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function headingsIn(blocks: readonly OutlineBlock[]): number {
  return blocks.filter((block) => block.kind === 'heading').length
}

function formatContents({ blocks, contents }: HtmlPage): readonly string[] {
  const found = findContents(blocks)
  if (found.length === 0) return []
  return [
    '<nav aria-labelledby="contents">',
    `<p id="contents">${escapeHtml(contents)}</p>`,
    '<ol>',
    ...found.map(
      ({ text, number, depth }) =>
        `<li class="d${depth}"><a href="#h${number}">${escapeHtml(toLine(text))}</a></li>`,
    ),
    '</ol>',
    '</nav>',
  ]
}

/**
 * Writes paragraphs as elements that are both HTML and XHTML. Headings have the ids `h0`, `h1` …, counted on from
 * `firstHeading`.
 */
export function formatHtmlBlocks(
  blocks: readonly OutlineBlock[],
  firstHeading = 0,
  notes: HtmlNotes = endnotes,
): string {
  return toElements(blocks, firstHeading, notes).join('\n')
}

/** Elements are joined only once they are all there, because a page with pictures is too large to be copied for nothing. */
function toElements(
  blocks: readonly OutlineBlock[],
  firstHeading: number,
  notes: HtmlNotes,
): readonly string[] {
  const lines: string[] = []
  const sheet = createNoteSheet()
  let list: 'ul' | 'ol' | null = null
  let heading = firstHeading
  let noted = 0
  // Each item has its notes at its own end; the numbers go on through the page.
  const takeNotes = (): readonly string[] => {
    const fresh = sheet.notes.slice(noted)
    const first = noted + 1
    noted = sheet.notes.length
    const words = fresh.map(({ runs }) => formatRuns(runs, createNoteSheet(), notes))
    return words.length === 0 ? [] : [notes.sheet(words, first)]
  }
  for (const block of blocks) {
    const wanted = block.kind === 'list-item' ? (block.number === null ? 'ul' : 'ol') : null
    if (wanted !== list) {
      if (list !== null) lines.push(`</${list}>`)
      if (wanted !== null)
        lines.push(
          wanted === 'ol' && block.kind === 'list-item' ? `<ol start="${block.number ?? 1}">` : `<${wanted}>`,
        )
      list = wanted
    }
    if (block.kind === 'heading') {
      if (block.counts !== undefined || block.depth <= 2) lines.push(...takeNotes())
      lines.push(`<h${block.depth} id="h${heading}">${headingText(block.text)}</h${block.depth}>`)
      heading += 1
    } else lines.push(formatHtmlBlock(block, sheet, notes))
  }
  if (list !== null) lines.push(`</${list}>`)
  return [...lines, ...takeNotes()]
}

type PictureBlock = Extract<OutlineBlock, { kind: 'picture' }>

/** How a page refers to its footnotes and pictures, and how the notes stand at their end. */
export interface HtmlNotes {
  /** The address of a picture. */
  picture(block: PictureBlock): string
  reference(number: number, times: number): string
  /** `notes` are their words as HTML, from number `first` on. */
  sheet(notes: readonly string[], first: number): string
}

/** As a web page has them: a list at the end, each with the way back. */
const endnotes: HtmlNotes = {
  picture: ({ name, picture }) => `data:${mediaTypeOf(name)};base64,${picture.base64}`,
  reference: (number, times) =>
    `<sup><a id="${referenceId(number, times)}" href="#n${number}" role="doc-noteref">${number}</a></sup>`,
  sheet: (notes, first) =>
    [
      `<section role="doc-endnotes"><hr /><ol start="${first}">`,
      ...notes.map(
        (words, index) =>
          `<li id="n${first + index}"><p>${words} <a href="#r${first + index}" role="doc-backlink">↩</a></p></li>`,
      ),
      '</ol></section>',
    ].join('\n'),
}

/** The id of the place that refers to a note; from the second time on the count stands behind it. */
export function referenceId(number: number, times: number): string {
  return times === 1 ? `r${number}` : `r${number}-${times}`
}

/** One paragraph as `formatHtmlBlocks` writes it; of a heading all but the id and what stands before it. */
export function formatHtmlBlock(block: OutlineBlock, sheet = createNoteSheet(), notes = endnotes): string {
  switch (block.kind) {
    case 'heading':
      return `>${headingText(block.text)}</h${block.depth}>`
    case 'text':
      return `<p${block.role === 'body' ? '' : ` class="${block.role}"`}${direction(textOf(block))}>${formatRuns(block.runs, sheet, notes)}</p>`
    case 'fact':
      return `<p class="fact"><b>${escapeHtml(labelOf(block))}</b> ${formatRuns(block.runs, sheet, notes)}</p>`
    case 'quote':
      return `<blockquote${block.colour === null ? '' : ` class="${block.colour}"`}${direction(textOf(block))}>${formatLines(block.runs, sheet, notes)}</blockquote>`
    case 'list-item':
      return `<li${direction(textOf(block))}>${formatRuns(block.runs, sheet, notes)}</li>`
    case 'code':
      return `<pre><code>${escapeHtml(cleanText(block.text))}</code></pre>`
    case 'picture':
      return formatPicture(block, notes)
    case 'table':
      return formatTable(block.rows, sheet, notes)
  }
}

function formatTable(rows: readonly TableRow[], sheet: NoteSheet, notes: HtmlNotes): string {
  const heads = rows.findIndex(({ header }) => !header)
  const cut = heads === -1 ? rows.length : heads
  const part = (name: string, some: readonly TableRow[]): readonly string[] =>
    some.length === 0 ? [] : [`<${name}>`, ...some.map(formatRow), `</${name}>`]
  const formatRow = ({ header, cells }: TableRow): string =>
    `<tr>${cells
      .map((runs) => {
        const words = formatRuns(runs, sheet, notes)
        return header ? `<th scope="col">${words}</th>` : `<td>${words}</td>`
      })
      .join('')}</tr>`
  return [
    '<table>',
    ...part('thead', rows.slice(0, cut)),
    ...part('tbody', rows.slice(cut)),
    '</table>',
  ].join('\n')
}

/** The words below a picture are also what is read out in its place, so they are read out once. */
function formatPicture(block: PictureBlock, notes: HtmlNotes): string {
  const words = escapeHtml(toLine(block.text))
  const below = words === '' ? '' : `<figcaption aria-hidden="true">${words}</figcaption>`
  return `<figure><img src="${notes.picture(block)}" alt="${words}" />${below}</figure>`
}

/** Text that begins from right to left says so, so that it stands at its own side. */
function direction(text: string): string {
  return isRightToLeft(text) ? ' dir="rtl"' : ''
}

function headingText(text: string): string {
  return escapeHtml(toLine(text))
}

function formatLines(runs: readonly Run[], sheet: NoteSheet, notes: HtmlNotes): string {
  return linesOf(runs)
    .map((line) => `<p>${formatRuns(line, sheet, notes)}</p>`)
    .join('')
}

function formatRuns(runs: readonly Run[], sheet: NoteSheet, notes: HtmlNotes): string {
  return runs
    .map((run) => {
      if (run.note === undefined) return formatRun(run)
      const { number, times } = sheet.refer(run.note)
      return notes.reference(number, times)
    })
    .join('')
}

function formatRun({ text, strong = false, emphasis = false, code = false, href, level }: Run): string {
  let html = escapeHtml(cleanText(text)).replace(/\n/g, '<br />')
  if (level !== undefined) return `${formatStand(level)}\u00a0${html}`
  if (code) html = `<code>${html}</code>`
  if (emphasis) html = `<em>${html}</em>`
  if (strong) html = `<strong>${html}</strong>`
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes a text literal in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
