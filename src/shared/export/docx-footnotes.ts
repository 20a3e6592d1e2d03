import { formatDocxRun } from './docx-paragraphs'
import type { DocxLinks } from './docx-paragraphs'
import type { RunNote } from './outline'

/**
 * Writes the part that holds the footnotes of a DOCX file. Numbers -1 and 0 are the lines between text and notes, which every
 * file with notes must have (ECMA-376, part 1, 17.11).
 */
export function formatDocxFootnotes(notes: readonly RunNote[], links: DocxLinks): string {
  const line = (id: number, type: string, mark: string): string =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${mark}/></w:r></w:p></w:footnote>`
  const own = notes.map(
    ({ runs }, index) =>
      `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>${runs
        .map((run) => formatDocxRun(run, links))
        .join('')}</w:p></w:footnote>`,
  )
  return [
    line(-1, 'separator', 'separator'),
    line(0, 'continuationSeparator', 'continuationSeparator'),
    ...own,
  ].join('')
}
