import type { Block, Span } from './block'
import type { BlockDraft } from './block-ids'
import { joinNote, withNoteIds } from './footnote-blocks'
import { cutOutNotes } from './markdown-notes'
import type { MarkdownToken } from './markdown-parser'
import { readInline } from './read-inline'

/** What the parser needs to know of the world: how a cited source is named in the text, or undefined when it is unknown. */
export interface MarkdownContext {
  readonly citationLabel: (sourceId: string) => string | undefined
  /**
   * Where the image of an address lies that is no address outside; undefined when there is none. Absent where texts come
   * alone; such addresses are no images then.
   */
  readonly imagePath?: (address: string) => string | undefined
}

/** Blocks, and the ids that were cited but are unknown, each with the line (from 1) of the block that cites it. */
export interface ParsedMarkdown {
  readonly blocks: readonly Block[]
  readonly unknownCitations: readonly { readonly id: string; readonly line: number }[]
}

/**
 * Flattens what a parser read. A `blockquote_open` whose meta names a `callout` makes a callout of that type. Footnotes
 * become blocks of the kind `note` at the end, numbered in the order in which the text refers to them; those that it never
 * refers to follow.
 */
export function flattenTokens(tokens: readonly MarkdownToken[], context: MarkdownContext): ParsedMarkdown {
  const unknownCitations: { id: string; line: number }[] = []
  const { body, notes } = cutOutNotes(tokens)
  const flatten = (own: readonly MarkdownToken[]): readonly BlockDraft[] => {
    const walker = createWalker((token) =>
      readInline(token, {
        citationLabel: context.citationLabel,
        imagePath: context.imagePath,
        onUnknown: (id) => unknownCitations.push({ id, line: (token.map?.[0] ?? 0) + 1 }),
        numberOf: notes.numberOf,
      }),
    )
    for (const token of own) walker.take(token)
    return walker.drafts
  }
  const text = flatten(body)
  const below: BlockDraft[] = []
  // Notes may refer to further notes, which then stand behind them.
  for (let note = notes.next(); note !== undefined; note = notes.next())
    below.push(joinNote(flatten(note), below.length + 1))
  return { blocks: withNoteIds(text, below), unknownCitations }
}

/** Follows the nesting of markdown-it's token stream and turns each leaf into a draft of a block. */
function createWalker(inline: (token: MarkdownToken) => { text: string; spans: Span[] }): {
  take(token: MarkdownToken): void
  drafts: BlockDraft[]
} {
  const drafts: BlockDraft[] = []
  const lists: { ordered: boolean; next: number }[] = []
  /** The quotations that are open: the type of a callout, or null for a plain one. */
  const quotes: (string | null)[] = []
  let itemFresh = false
  let heading = 0
  const cell = { row: -1, column: -1, header: false, inside: false }

  function leaf(token: MarkdownToken): void {
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

  function take(token: MarkdownToken): void {
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
      case 'footnote_inline':
        leaf(token)
        break
      default:
        break
    }
  }
  return { take, drafts }
}

function calloutOf(token: MarkdownToken): string | null {
  // Plugins of markdown-it may keep anything in `meta`.
  const meta = token.meta as { readonly callout?: unknown } | null
  return typeof meta?.callout === 'string' ? meta.callout : null
}

function isImageOnly(text: string, spans: readonly Span[]): boolean {
  return spans.some((span) => span.kind === 'image' && span.start === 0 && span.end === text.length)
}
