import type { Span } from './block'
import { footnoteMark } from './footnote-blocks'
import { footnoteLabel } from './markdown-footnotes'
import type { MarkdownToken } from './markdown-parser'
import { isSafeUrl } from './safe-url'

const typographicKinds: Readonly<Record<string, Span['kind']>> = {
  em: 'emphasis',
  strong: 'strong',
  s: 'strike',
}

/** What a line may refer to. */
export interface InlineContext {
  readonly citationLabel: (sourceId: string) => string | undefined
  readonly imagePath: ((address: string) => string | undefined) | undefined
  /** Told of a cited source that has no label. */
  readonly onUnknown: (id: string) => void
  /** The number of the footnote that a token refers to or holds; undefined when there is none. */
  readonly numberOf: (token: MarkdownToken) => number | undefined
}

/** The plain text of a line, and what its ranges mean. A span for a footnote has the note's number as its target. */
export function readInline(
  token: MarkdownToken,
  { citationLabel, imagePath, onUnknown, numberOf }: InlineContext,
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
    else if (child.type === 'image') addImage(child)
    else if (child.type === 'footnote_ref' || child.type === 'footnote_inline') addNote(child)
    else if (child.type === 'softbreak') text += ' '
    else if (child.type === 'hardbreak') text += '\n'
    else addText(child.content)
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }

  function linkTarget(href: string): { kind: Span['kind']; target: string } {
    if (href.startsWith('item:')) return { kind: 'item', target: href.slice('item:'.length) }
    // Only an image may have the address of one of the pack.
    return { kind: 'link', target: imagePath === undefined || isSafeUrl(href) ? href : '' }
  }

  /** An image that is not there stays an image, whose place says so. */
  function addImage(child: MarkdownToken): void {
    const address = String(child.attrGet('src') ?? '')
    const target = imagePath === undefined || isSafeUrl(address) ? address : imagePath(address)
    addSpan('image', child.content === '' ? '\u25A1' : child.content, target === '' ? undefined : target)
  }

  function close(): void {
    const span = open.pop()
    // A link to nowhere keeps its words.
    if (span !== undefined && span.start < text.length && span.target !== '')
      spans.push({ ...span, end: text.length })
  }

  function addSpan(kind: Span['kind'], content: string, target?: string): void {
    const start = text.length
    text += content
    spans.push({ kind, start, end: text.length, ...(target === undefined ? {} : { target }) })
  }

  function addNote(child: MarkdownToken): void {
    const number = numberOf(child)
    if (number === undefined) text += `[^${footnoteLabel(child) ?? ''}]`
    else addSpan('footnote', footnoteMark, String(number))
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
      const label = citationLabel(id)
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
