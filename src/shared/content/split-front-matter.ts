/** A text cut into its front matter (without the lines of `---`) and its body, with the line (from 1) where the body starts. */
export interface SplitText {
  readonly frontMatter: string | null
  readonly body: string
  readonly bodyLine: number
}

/**
 * Cuts off front matter between two lines of exactly `---` at the very start. Other fences (`---js`, `+++`) are text:
 * nothing in front matter is ever run.
 */
export function splitFrontMatter(source: string): SplitText {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (!text.startsWith('---\n')) return { frontMatter: null, body: text, bodyLine: 1 }
  const end = text.indexOf('\n---\n', 3)
  const closesAtEnd = end === -1 && text.endsWith('\n---')
  if (end === -1 && !closesAtEnd) return { frontMatter: null, body: text, bodyLine: 1 }
  const frontMatter = text.slice(4, closesAtEnd ? text.length - 3 : end + 1)
  const body = closesAtEnd ? '' : text.slice(end + 5)
  return { frontMatter, body, bodyLine: frontMatter.split('\n').length + 2 }
}
