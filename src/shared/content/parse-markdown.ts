import { flattenTokens } from './flatten-tokens'
import type { MarkdownContext, ParsedMarkdown } from './flatten-tokens'
import { createMarkdownParser } from './markdown-parser'
import { isPackImageAddress } from './pack-images'
import { isSafeUrl } from './safe-url'

const parser = createMarkdownParser()
const parserWithImages = createMarkdownParser((url) => isSafeUrl(url) || isPackImageAddress(url))

/**
 * Parses Markdown into stored blocks. Raw HTML stays text; addresses that are not safe lose their link and keep their
 * words. The parse is markdown-it's (CommonMark with tables and strike-through) with footnotes; what is ours is the
 * flattening.
 */
export function parseMarkdown(source: string, context: MarkdownContext): ParsedMarkdown {
  const own = context.imagePath === undefined ? parser : parserWithImages
  return flattenTokens(own.parse(source, {}), context)
}
