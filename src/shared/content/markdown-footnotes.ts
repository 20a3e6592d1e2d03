import type MarkdownIt from 'markdown-it'

type Parser = InstanceType<typeof MarkdownIt>
type BlockRule = Parameters<Parser['block']['ruler']['push']>[1]
type InlineRule = Parameters<Parser['inline']['ruler']['push']>[1]

/** What the rules remember of one text while it is parsed. */
interface Footnotes {
  /** Labels that have a note, folded. */
  readonly labels: Set<string>
  /** While a note inside a line is parsed: notes in notes stay text, so that nothing nests without end. */
  inside: boolean
  /** Characters in which the end of a note inside a line was looked for in vain. */
  wasted: number
}

const byText = new WeakMap<WeakKey, Footnotes>()
/** A note inside a line is no longer than this, and is not looked for any more once so much was read in vain. */
const longestInline = 4_000
const mostWasted = 1_000_000

/**
 * Teaches a parser footnotes as Pandoc, GitHub and Obsidian write them: `[^label]` in the text, `[^label]: note` on a line of
 * its own with more paragraphs indented by four spaces, and `^[note]` inside a line. A label without a note stays text. The
 * tokens are `footnote_ref` and `footnote_open`/`footnote_close` with `meta.label`, and `footnote_inline` with children.
 * The walk over the lines of a note follows markdown-it-footnote (MIT), which is not used itself: it nests without a limit.
 */
export function addFootnotes(parser: Parser): void {
  parser.block.ruler.before('reference', 'footnote', readNote, { alt: ['paragraph', 'reference'] })
  parser.inline.ruler.before('link', 'footnote_inline', readInlineNote)
  parser.inline.ruler.before('link', 'footnote_ref', readReference)
}

/** The label of a token that `addFootnotes` made; undefined for every other one. */
export function footnoteLabel(token: { readonly meta: unknown }): string | undefined {
  // Plugins of markdown-it may keep anything in `meta`.
  const meta = token.meta as { readonly footnote?: unknown } | null
  return typeof meta?.footnote === 'string' ? meta.footnote : undefined
}

const noteStart = /\[\^([^\s[\]]{1,100})\]:/y

function readNote(...[state, startLine, endLine, silent]: Parameters<BlockRule>): boolean {
  const begin = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  const end = state.eMarks[startLine] ?? 0
  noteStart.lastIndex = begin
  const match = state.src.startsWith('[^', begin) ? noteStart.exec(state.src) : null
  const label = match?.[1]
  if (match === null || label === undefined || begin + match[0].length > end) return false
  if (silent) return true
  remember(state.env).labels.add(fold(label))
  const open = state.push('footnote_open', '', 1)
  open.meta = { footnote: fold(label) }
  readLines(state, startLine, endLine, begin + match[0].length)
  state.push('footnote_close', '', -1)
  return true
}

/** Parses what follows the label as if it stood in a list: the first line where it is, the others indented by four. */
function readLines(state: Parameters<BlockRule>[0], startLine: number, endLine: number, after: number): void {
  const bMark = state.bMarks[startLine] ?? 0
  const tShift = state.tShift[startLine] ?? 0
  const sCount = state.sCount[startLine] ?? 0
  const { parentType, blkIndent } = state
  const words = /[^ \t]/g
  words.lastIndex = after
  const first = Math.min(words.exec(state.src)?.index ?? after, state.eMarks[startLine] ?? after)
  state.bMarks[startLine] = after
  state.tShift[startLine] = first - after
  state.blkIndent += 4
  state.sCount[startLine] = state.blkIndent
  state.parentType = 'blockquote'
  state.md.block.tokenize(state, startLine, endLine)
  state.parentType = parentType
  state.blkIndent = blkIndent
  state.bMarks[startLine] = bMark
  state.tShift[startLine] = tShift
  state.sCount[startLine] = sCount
}

const reference = /\[\^([^\s[\]]{1,100})\]/y

function readReference(...[state, silent]: Parameters<InlineRule>): boolean {
  reference.lastIndex = state.pos
  const match = state.src.startsWith('[^', state.pos) ? reference.exec(state.src) : null
  const label = fold(match?.[1] ?? '')
  if (match === null || state.pos + match[0].length > state.posMax) return false
  if (!remember(state.env).labels.has(label)) return false
  if (!silent) state.push('footnote_ref', '', 0).meta = { footnote: label }
  state.pos += match[0].length
  return true
}

function readInlineNote(...[state, silent]: Parameters<InlineRule>): boolean {
  const { src, pos, posMax } = state
  const memory = remember(state.env)
  if (!src.startsWith('^[', pos) || memory.inside || memory.wasted > mostWasted) return false
  const limit = Math.min(posMax, pos + longestInline)
  const end = findClosing(src, pos + 1, limit)
  if (end === -1) memory.wasted += limit - pos
  if (end === -1 || src.slice(pos + 2, end).trim() === '') return false
  if (!silent) {
    const token = state.push('footnote_inline', '', 0)
    token.children = []
    memory.inside = true
    state.md.inline.parse(src.slice(pos + 2, end).trim(), state.md, state.env, token.children)
    memory.inside = false
  }
  state.pos = end + 1
  return true
}

/** The bracket that closes the one at `open`; -1 where none does before `limit`. */
function findClosing(text: string, open: number, limit: number): number {
  let depth = 0
  for (let at = open; at < limit; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '[') depth += 1
    else if (character === ']') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return -1
}

function remember(env: unknown): Footnotes {
  // markdown-it hands on the object that its caller gave; both of ours give a fresh one for each text.
  const key = env as object
  const known = byText.get(key)
  if (known !== undefined) return known
  const fresh: Footnotes = { labels: new Set(), inside: false, wasted: 0 }
  byText.set(key, fresh)
  return fresh
}

function fold(label: string): string {
  return label.toLowerCase()
}
