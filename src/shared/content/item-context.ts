import type { Issue } from '../base/issue'
import type { MarkdownContext, ParsedMarkdown } from './flatten-tokens'

/** What parsing an item's file needs to know besides the file. */
export interface ItemContext extends Pick<MarkdownContext, 'citationLabel'> {
  readonly packId: string
  /** Where the image lies that a file of the pack names; undefined when there is none. */
  readonly findImage: (from: string, address: string) => string | undefined
}

/** What parsing the text of one file needs to know. */
export function toMarkdownContext(path: string, { citationLabel, findImage }: ItemContext): MarkdownContext {
  return { citationLabel, imagePath: (address) => findImage(path, address) }
}

/** Issues for sources that are cited in a text but stand nowhere in the pack. `bodyLine` is the line on which the text begins. */
export function citationIssues(
  path: string,
  bodyLine: number,
  unknown: ParsedMarkdown['unknownCitations'],
): readonly Issue[] {
  return unknown.map(({ id, line }) => ({
    path,
    line: bodyLine + line - 1,
    code: 'citation-unknown',
    message: `[@${id}] is not in sources.json`,
  }))
}
