import type { Span, SpanKind } from '../content/block'
import { footnoteMark, joinNote, withNoteIds } from '../content/footnote-blocks'
import type { BlockDraft } from '../content/block-ids'
import type { Block, BlockKind } from '../content/block'
import { isSafeUrl } from '../content/safe-url'
import { cleanText } from '../base/clean-text'
import { findHtmlNotes } from './html-notes'
import type { HtmlNode } from './html-tree'

/** Says where an image is kept, by its address in the page; undefined when it is not taken. */
export type FindImage = (address: string) => string | undefined

const spanKinds: Readonly<Record<string, SpanKind>> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'emphasis',
  EM: 'emphasis',
  CITE: 'emphasis',
  DEL: 'strike',
  S: 'strike',
  STRIKE: 'strike',
  CODE: 'code',
  KBD: 'code',
  SAMP: 'code',
}
const blockNames: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const silentNames: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH OBJECT EMBED IFRAME CANVAS AUDIO VIDEO BUTTON INPUT SELECT TEXTAREA'.split(
    ' ',
  ),
)

interface Place {
  readonly kind: BlockKind
  readonly extra: Partial<Block>
  readonly lists: number
}
interface OpenSpan {
  readonly kind: SpanKind
  readonly target?: string
  start: number
}

/**
 * Flattens a page into stored blocks: headings, paragraphs, lists, quotations, code, tables and images. Links lead only to
 * safe addresses; what is no text (scripts, styles, frames, forms) leaves nothing behind.
 */
export function htmlToBlocks(root: HtmlNode, findImage: FindImage): Block[] {
  const drafts: BlockDraft[] = []
  const open: OpenSpan[] = []
  let text = ''
  let spans: Span[] = []
  let place: Place = { kind: 'paragraph', extra: {}, lists: 0 }
  /** The number or null of the list item that has just begun and has no text yet. */
  let itemNumber: number | null = null
  let cell = { row: -1, column: -1 }

  const found = findHtmlNotes(root)
  walkChildren(root)
  flush()
  return withNoteIds(drafts, found.notes.map(readNote))

  function readNote(note: HtmlNode, index: number): BlockDraft {
    const before = drafts.length
    place = { kind: 'paragraph', extra: {}, lists: 0 }
    walkChildren(note)
    flush()
    return joinNote(drafts.splice(before), index + 1)
  }

  function walkChildren(node: HtmlNode): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) walk(child)
  }

  function walk(node: HtmlNode): void {
    if (node.nodeType === 3) return append(node.textContent ?? '')
    const name = node.nodeName.toUpperCase()
    if (node.nodeType !== 1 || silentNames.has(name) || found.isSetAside(node)) return
    if (blockNames.has(name)) return walkBlock(node, name)
    if (name === 'BR') text = `${text.trimEnd()}\n`
    else if (name === 'IMG') addImage(node)
    else walkInline(node, name)
  }

  function walkInline(node: HtmlNode, name: string): void {
    const number = found.numberOf(node)
    if (number !== undefined) {
      text = text.trimEnd() + footnoteMark
      spans.push({ start: text.length - 1, end: text.length, kind: 'footnote', target: String(number) })
      return
    }
    const href = name === 'A' ? (node.getAttribute?.('href') ?? '') : ''
    const kind =
      name === 'A'
        ? /^https?:|^mailto:/i.test(href) && isSafeUrl(href)
          ? 'link'
          : undefined
        : spanKinds[name]
    if (kind === undefined) return walkChildren(node)
    open.push({ kind, start: text.length, ...(kind === 'link' ? { target: href } : {}) })
    walkChildren(node)
    const closed = open.pop()
    if (closed !== undefined) addSpan(closed)
  }

  function walkBlock(node: HtmlNode, name: string): void {
    flush()
    if (name === 'HR') {
      drafts.push({ kind: 'rule', text: '', spans: [], extra: {} })
      return
    }
    if (name === 'PRE') return addCode(node)
    const before = place
    const outerCell = cell
    if (name === 'TABLE') cell = { row: -1, column: -1 }
    place = placeOf(node, name, before)
    if (name === 'OL' || name === 'UL') walkList(node, name === 'OL')
    else walkChildren(node)
    flush()
    place = before
    if (name === 'TABLE') cell = outerCell
  }

  function placeOf(node: HtmlNode, name: string, before: Place): Place {
    if (/^H[1-6]$/.test(name)) return { ...before, kind: 'heading', extra: { depth: Number(name.slice(1)) } }
    if (name === 'BLOCKQUOTE') return { ...before, kind: 'quote', extra: {} }
    if (name === 'OL' || name === 'UL') return { ...before, lists: before.lists + 1 }
    if (name === 'LI' || name === 'DD')
      return { ...before, kind: 'list-item', extra: { depth: Math.max(1, before.lists) } }
    if (name === 'TR') cell = { row: cell.row + 1, column: -1 }
    if (name !== 'TD' && name !== 'TH') return before
    cell = { row: Math.max(0, cell.row), column: cell.column + 1 }
    return { ...before, kind: 'table-cell', extra: { cell: { ...cell, header: name === 'TH' } } }
  }

  function walkList(list: HtmlNode, ordered: boolean): void {
    const start = Number(list.getAttribute?.('start') ?? '1')
    let number = Number.isInteger(start) ? start : 1
    for (let child = list.firstChild; child !== null; child = child.nextSibling) {
      const isItem = child.nodeName.toUpperCase() === 'LI'
      if (isItem) itemNumber = ordered ? number++ : null
      walk(child)
    }
  }

  function append(raw: string): void {
    const words = cleanText(raw).replace(/\s+/g, ' ')
    text += text === '' || /\s$/.test(text) ? words.trimStart() : words
  }

  function addSpan({ kind, target, start }: OpenSpan): void {
    const end = text.trimEnd().length
    if (start < end) spans.push({ start, end, kind, ...(target === undefined ? {} : { target }) })
  }

  function addImage(node: HtmlNode): void {
    const address = node.getAttribute?.('src') ?? ''
    const label = cleanText(node.getAttribute?.('alt') ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    const target = findImage(address)
    if (target === undefined && label === '') return
    const start = text.length
    text += label === '' ? '□' : label
    if (target !== undefined) spans.push({ start, end: text.length, kind: 'image', target })
  }

  function addCode(node: HtmlNode): void {
    const code = cleanText(node.textContent ?? '').replace(/^\n|\s+$/g, '')
    if (code !== '') drafts.push({ kind: 'code', text: code, spans: [], extra: {} })
  }

  /** Ends the block that is being written. Spans that are still open go on in the next one. */
  function flush(): void {
    for (const span of open) addSpan(span)
    for (const span of open) span.start = 0
    const whole = text.trimEnd()
    if (whole !== '') {
      const sorted = spans
        .filter(({ start }) => start < whole.length)
        .map((span) => ({ ...span, end: Math.min(span.end, whole.length) }))
        .sort((a, b) => a.start - b.start || b.end - a.end)
      const isImage = sorted.some(
        ({ kind, start, end }) => kind === 'image' && start === 0 && end === whole.length,
      )
      const number = place.kind === 'list-item' && itemNumber !== null ? { number: itemNumber } : {}
      if (place.kind === 'list-item') itemNumber = null
      drafts.push({
        kind: isImage && place.kind !== 'table-cell' ? 'image' : place.kind,
        text: whole,
        spans: sorted,
        extra: isImage && place.kind !== 'table-cell' ? {} : { ...place.extra, ...number },
      })
    }
    text = ''
    spans = []
  }
}
