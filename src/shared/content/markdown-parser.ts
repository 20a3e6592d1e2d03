import MarkdownIt from 'markdown-it'
import { addFootnotes } from './markdown-footnotes'
import { isSafeUrl } from './safe-url'

/** A parser of Markdown, as `createMarkdownParser` makes it. */
export type MarkdownParser = InstanceType<typeof MarkdownIt>
/** A piece of what it read. */
export type MarkdownToken = ReturnType<MarkdownParser['parse']>[number]

/**
 * The parser that all text of the library passes: no HTML, no guessed links, only addresses that are safe; footnotes. Where
 * more addresses are allowed, whoever flattens the tokens says where they lead.
 */
export function createMarkdownParser(isAllowed: (address: string) => boolean = isSafeUrl): MarkdownParser {
  const made = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 50 })
  made.validateLink = isAllowed
  addFootnotes(made)
  return made
}
