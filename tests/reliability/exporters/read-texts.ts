import { Parser } from 'commonmark'
import { parseHTML } from 'linkedom'
import MarkdownIt from 'markdown-it'
import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { cleanText } from '../../../src/shared/base/clean-text'
import type { ExportDocument } from '../../../src/shared/export/export-document'
import { getExporter, partsOf } from '../../../src/shared/export/exporters'
import { describeDifference } from '../../interop/reader'
import { textsOf } from '../../interop/written-file'
import { readBack } from './read-back'
import type { ReadBack, Reading } from './read-back'

/** What two readers each make of a document as Markdown and as a page, held against its paragraphs. */
export function readTextsBack(document: ExportDocument): readonly ReadBack[] {
  const texts = textsOf(document).map(cleanText)
  const markdown = write(document, 'markdown')
  const html = write(document, 'html')
  return [
    readBack('Markdown', 'commonmark', () => compare(texts, readCommonmark(markdown))),
    readBack('Markdown', 'markdown-it', () => compare(texts, readMarkdownIt(markdown))),
    readBack('HTML', 'parse5', () => compare(texts, readParse5(html))),
    readBack('HTML', 'linkedom', () => compare(texts, readLinkedom(html))),
    readBack('HTML', 'scripts', () => findScripts(html)),
  ]
}

function write(document: ExportDocument, format: 'markdown' | 'html'): string {
  return partsOf(getExporter(format).write(document))
    .map((part) => part.text)
    .join('')
}

/** Characters are compared one by one, spaces and line ends apart, because each reader ends a paragraph in its own way. */
function compare(texts: readonly string[], read: string): Reading {
  const [wanted, found] = [texts.join(''), read].map((text) => text.replace(/\s+/gu, '')) as [string, string]
  const failures = wanted === found ? [] : [describeDifference(found, wanted)]
  return { read: texts.length, failures }
}

function readCommonmark(markdown: string): string {
  const walker = new Parser().parse(markdown).walker()
  let text = ''
  for (let event = walker.next(); event !== null; event = walker.next())
    if (event.entering && !event.node.type.startsWith('html')) text += event.node.literal ?? ''
  return text
}

interface MarkdownToken {
  readonly type: string
  readonly content: string
  readonly children: readonly MarkdownToken[] | null
}

function readMarkdownIt(markdown: string): string {
  const read = (tokens: readonly MarkdownToken[]): string =>
    tokens
      .map(({ type, content, children }) =>
        children !== null && children.length > 0
          ? read(children)
          : type.startsWith('html') || type === 'inline'
            ? ''
            : content,
      )
      .join('')
  return read(new MarkdownIt({ html: true }).parse(markdown, {}))
}

const unread: ReadonlySet<string> = new Set(['head', 'nav', 'svg'])

function readParse5(html: string): string {
  const read = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): string => {
    if ('value' in node) return node.value
    if (!('childNodes' in node) || unread.has(node.nodeName)) return ''
    return node.childNodes.map(read).join('')
  }
  return read(parse(html))
}

/** Nothing of a page may run or be fetched, and no element comes out of a text. */
function findScripts(html: string): Reading {
  const found: string[] = []
  let read = 0
  const look = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): void => {
    if (!('childNodes' in node)) return
    if ('attrs' in node) {
      read += 1
      const attributes = node.attrs.filter(
        ({ name, value }) =>
          /^(?:on|src)/.test(name) || (name === 'href' && !/^(?:#h\d|https?:|mailto:)/.test(value)),
      )
      if (/^(?:script|iframe|object|embed|img|link|form|base)$/.test(node.tagName)) found.push(node.tagName)
      found.push(...attributes.map(({ name, value }) => `${node.tagName} ${name}="${value}"`))
    }
    node.childNodes.forEach(look)
  }
  look(parse(html))
  return { read, failures: found }
}

function readLinkedom(html: string): string {
  const { document } = parseHTML(html)
  for (const each of document.querySelectorAll('head, nav, svg')) each.remove()
  return document.documentElement.textContent
}
