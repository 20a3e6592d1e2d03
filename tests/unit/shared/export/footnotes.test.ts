import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/shared/content/parse-markdown'
import { buildItemsDocument } from '../../../../src/shared/export/build-document'
import { formatDocx } from '../../../../src/shared/export/format-docx'
import { formatEpub } from '../../../../src/shared/export/format-epub'
import { formatHtml, formatHtmlBlocks } from '../../../../src/shared/export/format-html'
import { formatMarkdown } from '../../../../src/shared/export/format-markdown'
import { toTextBlocks } from '../../../../src/shared/export/to-runs'
import { createAdvice, createMaterial } from '../../../support/export-builders'

const read = (markdown: string) => parseMarkdown(markdown, { citationLabel: () => undefined }).blocks
const markdown = [
  'Begin small[^a], then go on[^b], as was said[^a].',
  '> Quoted[^c].',
  '[^a]: With *one* team & its [page](https://a.org/x).',
  '[^b]: First line.\n\n    1) a list',
  '[^c]: Of the quotation.',
].join('\n\n')
const text = read(markdown)
const outline = toTextBlocks(text, 2)

describe('footnotes in exports', () => {
  it('in Markdown are footnotes again for whoever reads it', () => {
    const written = formatMarkdown(outline)
    expect(written).toContain('small[^1], then go on[^2], as was said[^1].')
    const back = read(written)
    expect(back.filter(({ kind }) => kind === 'note').map((note) => note.text)).toEqual([
      'With one team & its page.',
      'First line.\n1. a list',
      'Of the quotation.',
    ])
    expect(back[0]?.spans.map(({ kind }) => kind)).toEqual(['footnote', 'footnote', 'footnote'])
    expect(back[0]?.text).toBe(text[0]?.text)
  })

  it('of a quotation are footnotes like any other', () => {
    expect(formatMarkdown(outline)).toContain('> Quoted[^3].')
    expect(read(formatMarkdown(outline)).map(({ kind, text: words }) => [kind, words])).toEqual(
      read(markdown).map(({ kind, text: words }) => [kind, words]),
    )
    const written = formatHtml({ title: 'T', language: 'en', contents: 'Contents', blocks: outline })
    expect(written).toMatch(/<blockquote><p>Quoted<sup>.*href="#n3".*<\/sup>\.<\/p><\/blockquote>/)
    expect(written).toContain('<li id="n3"><p>Of the quotation.')
  })

  it('of a heading, which is plain text, stand below with their number', () => {
    const written = formatHtmlBlocks(toTextBlocks(read('# Why[^a]\n\n[^a]: Because.'), 2))
    expect(written).toContain('Why[1]</h2>')
    expect(written).toContain('<p class="small">[1] Because.</p>')
  })

  it('on a page lead there and back, each place by an id of its own', () => {
    const written = formatHtml({ title: 'T', language: 'en', contents: 'Contents', blocks: outline })
    const ids = [...written.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of written.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target)
    expect(written).toContain('<li id="n1"><p>With')
    expect(written).toContain('team &amp; its')
  })

  const document = buildItemsDocument(
    { title: 'Some', ids: ['one'] },
    'for-me',
    createMaterial([createAdvice({ id: 'one', blocks: text })]),
  )

  it('in an e-book are asides of their chapter', () => {
    const chapters = formatEpub(document).filter(({ path }) => path.includes('chapter'))
    const written = chapters.map((chapter) => chapter.text).join('')
    expect(written).toContain('<a epub:type="noteref" role="doc-noteref" id="r1" href="#n1">1</a>')
    expect(written).toMatch(
      /<aside epub:type="footnote" role="doc-footnote" id="n2"><p>.*First line\.<br \/>/,
    )
  })

  it('in DOCX are footnotes of the file, declared and named by their numbers', () => {
    const parts = new Map(formatDocx(document).map((part) => [part.path, part.text]))
    const used = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"/g)]
    expect(used.map(([, id]) => id)).toEqual(['1', '2', '1', '3'])
    const notes = parts.get('word/footnotes.xml') ?? ''
    expect([...notes.matchAll(/<w:footnote (?:w:type="\w+" )?w:id="(-?\d+)"/g)].map(([, id]) => id)).toEqual([
      '-1',
      '0',
      '1',
      '2',
      '3',
    ])
    expect(parts.get('[Content_Types].xml')).toContain('/word/footnotes.xml')
    expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="footnotes.xml"')
  })

  it('leave files without any as they were', () => {
    const plain = buildItemsDocument(
      { title: 'Some', ids: ['one'] },
      'for-me',
      createMaterial([createAdvice({ id: 'one' })]),
    )
    expect(formatDocx(plain).map(({ path }) => path)).not.toContain('word/footnotes.xml')
  })
})
