import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/shared/content/parse-markdown'
import { buildItemsDocument } from '../../../../src/shared/export/build-document'
import { createDocxLinks, formatDocxBlock } from '../../../../src/shared/export/docx-paragraphs'
import { getExporter, partsOf } from '../../../../src/shared/export/exporters'
import { formatHtmlBlocks } from '../../../../src/shared/export/format-html'
import { formatMarkdown } from '../../../../src/shared/export/format-markdown'
import type { OutlineBlock } from '../../../../src/shared/export/outline'
import { toOutline } from '../../../../src/shared/export/to-outline'
import { toTextBlocks } from '../../../../src/shared/export/to-runs'
import { createAdvice, createMaterial, createSource } from '../../../support/export-builders'

const read = (markdown: string) => parseMarkdown(markdown, { citationLabel: () => undefined }).blocks
const set = (markdown: string): readonly OutlineBlock[] => toTextBlocks(read(markdown), 3)
const inDocx = (blocks: readonly OutlineBlock[]): string =>
  blocks.map((block) => formatDocxBlock(block, createDocxLinks(), 0)).join('')

const table = '| Place | Days |\n| --- | --- |\n| Ward | 2 *at least* |\n| a \\| b | 9 |'

describe('a table in an item', () => {
  it('is a table again for whoever reads the Markdown', () => {
    const written = formatMarkdown(set(table))
    expect(read(written)).toEqual(read(table))
  })

  it('has its heads and rows on a page', () => {
    const written = formatHtmlBlocks(set(table))
    expect(written).toContain('<tr><th scope="col">Place</th><th scope="col">Days</th></tr>')
    expect(written).toContain('<tr><td>Ward</td><td>2 <em>at least</em></td></tr>')
  })

  it('is a table of Word whose head comes again on the next page', () => {
    const written = inDocx(set(table))
    expect(written.match(/<w:tr>/g)).toHaveLength(3)
    expect(written.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(written.match(/<w:gridCol /g)).toHaveLength(2)
  })

  it('without a head has an empty one in Markdown, and short rows are filled', () => {
    const cell = (row: number, column: number, text: string) => ({
      id: `${row}-${column}`,
      kind: 'table-cell' as const,
      text,
      spans: [],
      cell: { row, column, header: false },
    })
    const blocks = toTextBlocks([cell(0, 0, 'a'), cell(0, 1, 'b'), cell(1, 0, 'c')], 3)
    expect(formatMarkdown(blocks)).toBe('|  |  |\n| --- | --- |\n| a | b |\n| c |  |\n')
  })
})

describe('headings in an item', () => {
  it.each([
    ['## One\n\n### Two\n\n## Three', [3, 4, 3]],
    ['# One\n\n## Two', [3, 4]],
    ['#### One\n\n##### Two\n\n### Three', [4, 5, 3]],
  ])('of %j follow the heading above without a gap', (markdown, depths) => {
    expect(set(markdown).flatMap((block) => (block.kind === 'heading' ? [block.depth] : []))).toEqual(depths)
  })
})

describe('text from right to left', () => {
  it('says so on a page and in Word, and other text does not', () => {
    const arabic = set('كانت القائمة واحدة.\n\n> הרשימה הייתה אחת\n\n- قائمة')
    expect(formatHtmlBlocks(arabic).match(/<(p|blockquote|li) dir="rtl">/g)).toHaveLength(3)
    expect(inDocx(arabic).match(/<w:bidi\/>/g)).toHaveLength(3)
    expect(inDocx(arabic).match(/<w:rtl\/>/g)).toHaveLength(3)
    expect(formatHtmlBlocks(set('One list, قائمة.'))).not.toContain('rtl')
  })
})

describe('an export of a single item', () => {
  const item = createAdvice({ blocks: read('Begin here.\n\n## One\n\nText.\n\n## Two\n\n## Three') })
  const document = buildItemsDocument(
    { title: item.title, ids: [item.id] },
    'for-me',
    createMaterial([item, createSource()]),
  )

  it('has its title once, and says at its end where it comes from', () => {
    const written = formatMarkdown(toOutline(document))
    expect(written.match(/Ask who will stop doing what$/gm)).toHaveLength(1)
    expect(written).toMatch(/^# Ask who will stop doing what\n/)
    expect(written).toContain('\n## One\n')
    expect(written).toContain('\n## Sources\n')
    expect(written).toMatch(/\*Made with Levelwise on 10 March 2026\*\n$/)
  })

  it('keeps its text out of the title page', () => {
    const page = partsOf(getExporter('html').write(document))[0]?.text ?? ''
    expect(page.slice(page.indexOf('<header>'), page.indexOf('</header>'))).not.toContain('Begin here')
    expect(page.slice(page.indexOf('<main>'))).toContain('Begin here')
  })

  it('is one note in a vault, with its sources counted', () => {
    const exporter = getExporter('obsidian')
    const parts = partsOf(exporter.write(document))
    expect(parts.map(({ path }) => path)).toEqual(['Ask who will stop doing what.md'])
    expect(parts[0]?.text).not.toContain('[[')
    expect(exporter.count(parts, document)).toMatchObject({ file: 1, item: 1, work: 1 })
  })
})
