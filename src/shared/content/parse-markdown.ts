import MarkdownIt from 'markdown-it'
import type { Block, Span } from './block'
import { withBlockIds } from './block-ids'
import type { BlockDraft } from './block-ids'
import { isSafeUrl } from './safe-url'

/** What the parser needs to know of the world: how a cited source is named in the text, or undefined when it is unknown. */
export interface MarkdownContext {
  readonly citationLabel: (sourceId: string) => string | undefined
}

/** Blocks, and the ids that were cited but are unknown, each with the line (from 1) of the block that cites it. */
export interface ParsedMarkdown {
  readonly blocks: readonly Block[]
  readonly unknownCitations: readonly { readonly id: string; readonly line: number }[]
}

/** A parser of Markdown, as `createMarkdownParser` makes it. */
export type MarkdownParser = InstanceType<typeof MarkdownIt>
type Token = ReturnType<MarkdownParser['parse']>[number]

const parser = createMarkdownParser()

/**
 * Parses Markdown into stored blocks. Raw HTML stays text; addresses that are not safe lose their link and keep their
 * words. The parse is markdown-it's (CommonMark with tables and strike-through); what is ours is the flattening.
 */
export function parseMarkdown(source: string, context: MarkdownContext): ParsedMarkdown {
  return flattenTokens(parser.parse(source, {}), context)
}

/** The parser that all text of the library passes: no HTML, no guessed links, only addresses that are safe. */
export function createMarkdownParser(): MarkdownParser {
  const made = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 50 })
  made.validateLink = isSafeUrl
  return made
}

/** Flattens what a parser read. A `blockquote_open` whose meta names a `callout` makes a callout of that type. */
export function flattenTokens(tokens: readonly Token[], context: MarkdownContext): ParsedMarkdown {
  const unknownCitations: { id: string; line: number }[] = []
  const walker = createWalker((token) =>
    readInline(token, context, (id) => unknownCitations.push({ id, line: (token.map?.[0] ?? 0) + 1 })),
  )
  for (const token of tokens) walker.take(token)
  return { blocks: withBlockIds(walker.drafts), unknownCitations }
}

/** Follows the nesting of markdown-it's token stream and turns each leaf into a draft of a block. */
function createWalker(inline: (token: Token) => { text: string; spans: Span[] }): {
  take(token: Token): void
  drafts: BlockDraft[]
} {
  const drafts: BlockDraft[] = []
  const lists: { ordered: boolean; next: number }[] = []
  /** The quotations that are open: the type of a callout, or null for a plain one. */
  const quotes: (string | null)[] = []
  let itemFresh = false
  let heading = 0
  const cell = { row: -1, column: -1, header: false, inside: false }

  function leaf(token: Token): void {
    const { text, spans } = inline(token)
    if (text.trim() === '') return
    if (heading > 0) drafts.push({ kind: 'heading', text, spans, extra: { depth: heading } })
    else if (cell.inside)
      drafts.push({
        kind: 'table-cell',
        text,
        spans,
        extra: { cell: { row: cell.row, column: cell.column, header: cell.header } },
      })
    else if (lists.length > 0) drafts.push({ kind: 'list-item', text, spans, extra: listExtra() })
    else drafts.push(paragraph(text, spans))
  }

  function paragraph(text: string, spans: readonly Span[]): BlockDraft {
    if (isImageOnly(text, spans)) return { kind: 'image', text, spans, extra: {} }
    const quote = quotes[quotes.length - 1]
    if (quote === undefined) return { kind: 'paragraph', text, spans, extra: {} }
    return quote === null
      ? { kind: 'quote', text, spans, extra: {} }
      : { kind: 'callout', text, spans, extra: { label: quote } }
  }

  function listExtra(): Partial<Block> {
    const list = lists[lists.length - 1]
    const number = itemFresh && list?.ordered === true ? { number: list.next++ } : {}
    itemFresh = false
    return { depth: lists.length, ...number }
  }

  function take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        heading = Number(token.tag.slice(1))
        break
      case 'heading_close':
        heading = 0
        break
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists.push({ ordered: token.type === 'ordered_list_open', next: Number(token.attrGet('start') ?? 1) })
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        break
      case 'list_item_open':
        itemFresh = true
        break
      case 'blockquote_open':
        quotes.push(calloutOf(token))
        break
      case 'blockquote_close':
        quotes.pop()
        break
      case 'table_open':
        Object.assign(cell, { row: -1, column: -1 })
        break
      case 'tr_open':
        Object.assign(cell, { row: cell.row + 1, column: -1 })
        break
      case 'th_open':
      case 'td_open':
        Object.assign(cell, { column: cell.column + 1, header: token.type === 'th_open', inside: true })
        break
      case 'th_close':
      case 'td_close':
        cell.inside = false
        break
      case 'fence':
      case 'code_block':
        drafts.push({
          kind: 'code',
          text: token.content.replace(/\n$/, ''),
          spans: [],
          extra: token.info.trim() === '' ? {} : { label: token.info.trim() },
        })
        break
      case 'hr':
        drafts.push({ kind: 'rule', text: '', spans: [], extra: {} })
        break
      case 'inline':
        leaf(token)
        break
      default:
        break
    }
  }
  return { take, drafts }
}

function calloutOf(token: Token): string | null {
  // Plugins of markdown-it may keep anything in `meta`.
  const meta = token.meta as { readonly callout?: unknown } | null
  return typeof meta?.callout === 'string' ? meta.callout : null
}

function isImageOnly(text: string, spans: readonly Span[]): boolean {
  return spans.some((span) => span.kind === 'image' && span.start === 0 && span.end === text.length)
}

const typographicKinds: Readonly<Record<string, Span['kind']>> = {
  em: 'emphasis',
  strong: 'strong',
  s: 'strike',
}

function readInline(
  token: Token,
  context: MarkdownContext,
  onUnknown: (id: string) => void,
): { text: string; spans: Span[] } {
  let text = ''
  const spans: Span[] = []
  const open: { kind: Span['kind']; start: number; target?: string }[] = []
  for (const child of token.children ?? []) {
    const name = child.type.replace(/_(open|close)$/, '')
    if (child.type === 'link_open')
      open.push({ ...linkTarget(String(child.attrGet('href') ?? '')), start: text.length })
    else if (child.type.endsWith('_open'))
      open.push({ kind: typographicKinds[name] ?? 'emphasis', start: text.length })
    else if (child.type.endsWith('_close')) close()
    else if (child.type === 'code_inline') addSpan('code', child.content)
    else if (child.type === 'image')
      addSpan('image', child.content === '' ? '\u25A1' : child.content, String(child.attrGet('src') ?? ''))
    else if (child.type === 'softbreak') text += ' '
    else if (child.type === 'hardbreak') text += '\n'
    else addText(child.content)
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }

  function close(): void {
    const span = open.pop()
    // A link to nowhere keeps its words.
    if (span !== undefined && span.start < text.length && span.target !== '')
      spans.push({ ...span, end: text.length })
  }

  function addSpan(kind: Span['kind'], content: string, target?: string): void {
    const start = text.length
    text += content
    // A picture from nowhere keeps its description.
    if (target !== '')
      spans.push({ kind, start, end: text.length, ...(target === undefined ? {} : { target }) })
  }

  function addText(content: string): void {
    let rest = content
    for (let match = citationGroup.exec(rest); match !== null; match = citationGroup.exec(rest)) {
      text += rest.slice(0, match.index)
      addCitations((match[1] ?? '').split(';').map((part) => part.trim().slice(1)))
      rest = rest.slice(match.index + match[0].length)
    }
    text += rest
  }

  function addCitations(ids: readonly string[]): void {
    text += '('
    ids.forEach((id, index) => {
      if (index > 0) text += '; '
      const label = context.citationLabel(id)
      if (label === undefined) {
        onUnknown(id)
        text += `@${id}`
      } else addSpan('citation', label, id.toLowerCase())
    })
    text += ')'
  }
}

/** `[@one]` and `[@one; @two]`, as Pandoc writes citations. */
const citationGroup = /\[(@[A-Za-z0-9-]+(?:\s*;\s*@[A-Za-z0-9-]+)*)\]/

function linkTarget(href: string): { kind: Span['kind']; target: string } {
  return href.startsWith('item:')
    ? { kind: 'item', target: href.slice('item:'.length) }
    : { kind: 'link', target: href }
}
