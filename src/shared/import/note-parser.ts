import { decodePercent } from '../base/decode-percent'
import type { Block } from '../content/block'
import { flattenTokens } from '../content/flatten-tokens'
import { createMarkdownParser } from '../content/markdown-parser'
import type { MarkdownParser } from '../content/markdown-parser'
import { isSafeUrl } from '../content/safe-url'
import type { NoteLinks, NoteTarget } from './note-links'

/** A note's text as blocks, and the links in it that lead nowhere we know. Image spans name the image's path. */
export interface ParsedNote {
  readonly blocks: readonly Block[]
  readonly unresolved: readonly string[]
}

interface NoteEnvironment {
  readonly path: string
  readonly links: NoteLinks
  readonly unresolved: string[]
}

type Token = ReturnType<MarkdownParser['parse']>[number]

const parser = createNoteParser()

/**
 * Parses Markdown as Obsidian writes it: wikilinks, embeds, callouts, highlights, comments and block ids beside all that
 * `parseMarkdown` reads. Links between notes become links between items; an embedded note becomes a link to it.
 */
export function parseNote(source: string, path: string, links: NoteLinks): ParsedNote {
  const environment: NoteEnvironment = { path, links, unresolved: [] }
  const tokens = parser.parse(withoutMarks(source), { note: environment })
  const { blocks } = flattenTokens(tokens, { citationLabel: () => undefined })
  return { blocks, unresolved: environment.unresolved }
}

/** Takes away what Obsidian never shows: comments and the ids of blocks. Lines stay where they are. */
function withoutMarks(source: string): string {
  return source
    .replace(/%%[^%]{0,100000}%%/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/[ \t]\^[A-Za-z0-9-]{1,60}[ \t]*$/gm, '')
}

function createNoteParser(): MarkdownParser {
  const made = createMarkdownParser((url) => isSafeUrl(url) || isRelative(url))
  made.inline.ruler.before('link', 'wikilink', (state, silent) => {
    const match = matchAt(wikilink, state.src, state.pos)
    if (match === null || state.pos + match[0].length > state.posMax) return false
    if (!silent) {
      const [target = '', ...alias] = (match[2] ?? '').split('|')
      const [name = '', ...place] = target.split('#')
      const found = environmentOf(state.env).links.wiki(environmentOf(state.env).path, name)
      if (found === null && name.trim() !== '') environmentOf(state.env).unresolved.push(name.trim())
      const label = labelOf(alias.join('|'), name, place.join(' › '), match[1] === '!')
      pushTarget(state, found, label)
    }
    state.pos += match[0].length
    return true
  })
  made.inline.ruler.before('emphasis', 'highlight', (state, silent) => {
    const match = matchAt(highlight, state.src, state.pos)
    if (match === null || state.pos + match[0].length > state.posMax) return false
    if (!silent) {
      state.push('strong_open', 'strong', 1)
      state.push('text', '', 0).content = match[1] ?? ''
      state.push('strong_close', 'strong', -1)
    }
    state.pos += match[0].length
    return true
  })
  // markdown-it passes over runs of plain text without asking rules; `=` has to stop it.
  made.inline.ruler.before('text', 'stop-at-equals', (state, silent) => {
    const until = findEquals(state.src, state.pos, state.posMax)
    if (until <= state.pos) return false
    if (!silent) state.pending += state.src.slice(state.pos, until)
    state.pos = until
    return true
  })
  made.core.ruler.before('inline', 'callouts', (state) => {
    state.tokens = state.tokens.flatMap((token, at) => toCallout(state.tokens, token, at))
  })
  made.core.ruler.push('links-in-notes', (state) => {
    for (const token of state.tokens)
      if (token.children !== null) token.children = resolveLinks(token.children, environmentOf(state.env))
  })
  return made
}

const wikilink = /(!?)\[\[([^[\]\n]{1,500})\]\]/y
const highlight = /==(?=\S)([^=\n]{1,2000})==/y

/** What ends a run of plain text, as markdown-it has it. */
const endsPlain = /[\n!"#$%&*+\-:<>@[\]\\^_`{}~]/

/**
 * Where `==` stands in the run of plain text that begins at `from`; -1 when it does not. Looks no further than the run: a look
 * at the whole rest from every run would cost the square of the length.
 */
function findEquals(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const character = text.charAt(at)
    if (character === '=' && text.charAt(at + 1) === '=') return at
    if (endsPlain.test(character)) return -1
  }
  return -1
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function environmentOf(env: unknown): NoteEnvironment {
  // `parseNote` is the only caller of this parser, and hands in exactly this.
  return (env as { readonly note: NoteEnvironment }).note
}

/** For an embed the part behind `|` is a width more often than a name. */
function labelOf(alias: string, name: string, place: string, embed: boolean): string {
  const given = alias.trim()
  if (given !== '' && !(embed && /^\d+(x\d+)?$/.test(given))) return given
  const parts = [name.trim(), place.trim().replace(/^\^.*$/, '')].filter((part) => part !== '')
  return parts.length === 0 ? '…' : parts.join(' › ')
}

type InlineState = Parameters<Parameters<MarkdownParser['inline']['ruler']['push']>[1]>[0]

function pushTarget(state: InlineState, found: NoteTarget, label: string): void {
  if (found === null) {
    state.push('text', '', 0).content = label
  } else if (found.kind === 'image') {
    const token = state.push('image', 'img', 0)
    token.attrs = [['src', found.path]]
    token.content = label
    token.meta = { resolved: true }
  } else {
    const open = state.push('link_open', 'a', 1)
    open.attrs = [['href', `item:${found.id}`]]
    state.push('text', '', 0).content = label
    state.push('link_close', 'a', -1)
  }
}

/** `> [!tip] Title` opens a callout; its title becomes the callout's first paragraph, in strong letters. */
function toCallout(tokens: readonly Token[], token: Token, at: number): readonly Token[] {
  const opener = tokens[at - 2]
  if (token.type === 'blockquote_open') {
    const first = tokens[at + 2]
    const match = first?.type === 'inline' ? calloutHead.exec(first.content) : null
    if (match !== null) token.meta = { callout: (match[1] ?? '').toLowerCase() }
    return [token]
  }
  const isHead = token.type === 'inline' && opener?.type === 'blockquote_open'
  const match = isHead ? calloutHead.exec(token.content) : null
  if (match === null) return [token]
  const title = (match[2] ?? '').trim()
  const body = token.content.slice(match[0].length).replace(/^\n/, '')
  return [title === '' ? '' : `**${title}**`, body]
    .filter((content) => content !== '')
    .map((content) => copyInline(token, content))
}

const calloutHead = /^\[!([A-Za-z][\w-]{0,30})\][+-]?[ \t]*([^\n]{0,300})/

function copyInline(token: Token, content: string): Token {
  // A token is a plain object with methods on its prototype; the copy keeps both.
  const copy = Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token)
  copy.content = content
  copy.children = []
  return copy
}

/** Points relative links at items and images; what leads nowhere keeps its words and loses its link. */
function resolveLinks(children: readonly Token[], environment: NoteEnvironment): Token[] {
  const kept: Token[] = []
  const open: boolean[] = []
  for (const token of children) {
    if (token.type === 'link_open') {
      const keeps = resolveHref(token, environment)
      open.push(keeps)
      if (keeps) kept.push(token)
    } else if (token.type === 'link_close') {
      if (open.pop() !== false) kept.push(token)
    } else {
      if (token.type === 'image' && !isResolved(token)) resolveSource(token, environment)
      // A note inside a line has a line of its own.
      if (token.type === 'footnote_inline') token.children = resolveLinks(token.children ?? [], environment)
      kept.push(token)
    }
  }
  return kept
}

function resolveHref(token: Token, { path, links, unresolved }: NoteEnvironment): boolean {
  const href = String(token.attrGet('href') ?? '')
  if (isSafeUrl(href)) return true
  const [target = ''] = decodePercent(href).split('#')
  const found = links.relative(path, target)
  if (found?.kind === 'item') {
    token.attrSet('href', `item:${found.id}`)
    return true
  }
  unresolved.push(target)
  return false
}

function resolveSource(token: Token, { path, links, unresolved }: NoteEnvironment): void {
  const source = String(token.attrGet('src') ?? '')
  if (isSafeUrl(source)) return
  const found = links.relative(path, decodePercent(source)) ?? links.wiki(path, decodePercent(source))
  if (found?.kind === 'image') token.attrSet('src', found.path)
  else {
    unresolved.push(decodePercent(source))
    token.attrSet('src', '')
  }
}

function isResolved(token: Token): boolean {
  return (token.meta as { readonly resolved?: unknown } | null)?.resolved === true
}

function isRelative(url: string): boolean {
  return (
    url !== '' &&
    url.length < 1000 &&
    !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(decodePercent(url)) &&
    isSafeUrl(`#${url}`)
  )
}
