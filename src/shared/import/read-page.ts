import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { failure, success } from '../base/result'
import type { Result } from '../base/result'
import { toLine } from '../base/clean-text'
import { isSafeUrl } from '../content/safe-url'
import { measureHtml } from './html-tree'
import type { HtmlNode } from './html-tree'

/** What a page says of itself, and the part of it that is read. */
export interface ReadPage {
  readonly title: string
  readonly byline: string
  readonly site: string
  readonly excerpt: string
  /** The address under which it was published; empty when it does not say. */
  readonly address: string
  /** As the page gives it, in any form. */
  readonly published: string
  readonly language: string
  readonly content: HtmlNode
}

const mostElements = 100_000
/** Browsers themselves nest no deeper than 512. The extraction takes time that grows with the square of it. */
const deepest = 400

/**
 * Finds the main text of a saved page by Mozilla's Readability, over linkedom's tree: no script runs, nothing is loaded.
 * Where no article is found, the whole page is the text.
 */
export function readPage(html: string): Result<ReadPage, 'html-large' | 'html-deep' | 'empty'> {
  const { document } = parseHTML(
    html.includes('<') && /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
  )
  // A comment that never closes leaves a document without an element, of which linkedom asks nothing well.
  if (document.documentElement === null) return failure('empty')
  const size = measureHtml(document as unknown as HtmlNode, mostElements)
  if (size.elements > mostElements) return failure('html-large')
  if (size.depth > deepest) return failure('html-deep')
  const address = findAddress(html, document)
  const title = toLine(document.title ?? '')
  const whole = document.body as unknown as HtmlNode | null
  // Readability changes the tree that it is given; what is needed of the page otherwise is read before.
  const kept = whole === null ? undefined : (document.body.cloneNode(true) as unknown as HtmlNode)
  const article = extract(document)
  const content = article?.content ?? kept
  if (content === undefined || content === null || toLine(content.textContent ?? '') === '')
    return failure('empty')
  return success({
    title: toLine(article?.title ?? '') || title,
    byline: toLine(article?.byline ?? ''),
    site: toLine(article?.siteName ?? ''),
    excerpt: toLine(article?.excerpt ?? ''),
    published: toLine(article?.publishedTime ?? ''),
    language: toLine(article?.lang ?? ''),
    address,
    content,
  })
}

function extract(document: ReturnType<typeof parseHTML>['document']) {
  try {
    return new Readability<HtmlNode>(document, {
      serializer: (node) => node as unknown as HtmlNode,
      maxElemsToParse: mostElements,
    }).parse()
  } catch {
    // It meets pages that break its own steps, with errors of any class; the whole page is then the text.
    return null
  }
}

function findAddress(html: string, document: ReturnType<typeof parseHTML>['document']): string {
  const attribute = (selector: string, name: string): string =>
    document.querySelector(selector)?.getAttribute(name) ?? ''
  const candidates = [
    attribute('link[rel="canonical"]', 'href'),
    attribute('meta[property="og:url"]', 'content'),
    // Chromium, Internet Explorer and SingleFile note where a page was saved from.
    /<!--\s*saved from url=\(\d+\)(\S{1,2000}?)\s*-->/i.exec(html.slice(0, 4_000))?.[1] ?? '',
    /\burl:\s*(https?:\/\/\S{1,2000})/i.exec(html.slice(0, 1_000))?.[1] ?? '',
  ]
  return candidates.find((address) => /^https?:/i.test(address) && isSafeUrl(address)) ?? ''
}
