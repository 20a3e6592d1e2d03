import { describe, expect, it } from 'vitest'
import { pageImporter } from '../../../../src/shared/import/page-importer'
import { readFound, readSample } from '../../../support/read-found'

const found = readFound(pageImporter, { 'saved-page.html': readSample('saved-page.html') })
const essay = found.items.find((item) => item.kind === 'essay')
const blocks = essay?.blocks ?? []

describe('a saved page', () => {
  it('becomes an essay of its main text, without navigation, scripts and footer', () => {
    expect(essay?.title).toContain('What level of change?')
    const text = blocks.map((block) => block.text).join('\n')
    expect(text).toContain('Advice about change sounds contradictory')
    for (const gone of ['About', 'cookies', 'changed by a script', 'color: red'])
      expect(text).not.toContain(gone)
  })

  it.each([
    ['heading', 'Three levels', { depth: 2 }],
    ['list-item', 'An end-to-end process', { depth: 1, number: 2 }],
    ['list-item', 'The whole organisation', { depth: 1, number: 3 }],
    ['list-item', 'One place, one tool', { depth: 1 }],
    ['list-item', 'nested deeper', { depth: 2 }],
    ['quote', 'If you only change the tool', {}],
    ['code', 'level = reach × depth\n  keep the spaces', {}],
    ['table-cell', 'Level', { cell: { row: 0, column: 0, header: true } }],
    ['table-cell', 'one place', { cell: { row: 1, column: 1, header: false } }],
  ])('keeps a %s: %s', (kind, words, extra) => {
    const block = blocks.find((each) => each.text.startsWith(words))
    expect(block).toMatchObject({ kind, ...extra })
    if (kind === 'list-item' && !('number' in extra)) expect(block).not.toHaveProperty('number')
  })

  it('keeps emphasis and safe links, and only the words of others', () => {
    const marked = blocks.flatMap(({ text, spans }) =>
      spans.map(({ kind, start, end, target = '' }) => `${kind} ${text.slice(start, end)} ${target}`.trim()),
    )
    expect(marked).toContain('strong contradictory')
    expect(marked).toContain('emphasis rarely')
    expect(marked).toContain('link different levels https://example.org/levels')
    expect(marked.filter((each) => each.startsWith('link'))).toHaveLength(1)
    expect(blocks.some(({ text }) => text.includes('bad link'))).toBe(true)
  })

  it.each([
    [
      'leaves out a first heading that only repeats the title',
      'Ask first',
      ['Then act, and ask again later.'],
    ],
    ['keeps a first heading that says something else', 'Why', ['Why', 'Then act, and ask again later.']],
  ])('%s', (_sentence, heading, texts) => {
    const html = `<html><head><title>Ask first</title></head><body><article><h2>${heading}</h2><p>Then act, and ask again later.</p></article></body></html>`
    const { items } = readFound(pageImporter, { 'a.html': html })
    expect(items[0]?.title).toBe('Ask first')
    expect(items[0]?.blocks.map(({ text }) => text)).toEqual(texts)
  })

  it('takes an image that is inside the page and leaves one of the web where it is', () => {
    const images = found.all.flatMap((each) => (each.kind === 'attachment' ? [each.path] : []))
    expect(images).toEqual(['saved-page.html#image-1'])
    expect(blocks.flatMap(({ spans }) => spans).filter(({ kind }) => kind === 'image')).toMatchObject([
      { target: images[0] },
    ])
    expect(found.leftOut).toMatchObject([{ why: 'images-outside', details: { count: 1 } }])
  })

  it('has the page as its source, with address, author and day of reading', () => {
    const source = found.items.find((item) => item.kind === 'source')
    expect(source?.kind === 'source' && source.record).toMatchObject({
      type: 'webpage',
      URL: 'https://example.org/2012/levels-of-change',
      'container-title': 'Example',
      author: [{ literal: 'Jane Doe' }],
      accessed: { 'date-parts': [[2026, 3, 1]] },
    })
    expect(essay?.kind === 'essay' && essay.sources).toEqual([source?.id])
  })

  it.each([
    [
      'windows-1252',
      '<html><head><meta charset="windows-1252"><title>T</title></head><body><p>Gr\u00f6\u00dfe</p></body></html>',
      'latin1',
      'Größe',
    ],
    ['utf-16', '\ufeff<html><body><p>Größe</p></body></html>', 'utf16le', 'Größe'],
  ] as const)('reads the encoding that it names: %s', (_name, html, encoding, words) => {
    const { items } = readFound(pageImporter, { 'a.html': Buffer.from(html, encoding) })
    expect(items[0]?.blocks[0]?.text).toBe(words)
  })

  it('takes the images of the folder that was saved with it', () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const { all, leftOut } = readFound(pageImporter, {
      'page.html':
        '<html><body><p>Words <img src="page_files/a%20b.png" alt="A dot"> and <img src="../../etc/passwd" alt="no"></p></body></html>',
      'page_files/a b.png': new Uint8Array(png),
      'page_files/style.css': 'p{}',
    })
    expect(all.flatMap((each) => (each.kind === 'attachment' ? [each.path] : []))).toEqual([
      'page_files/a b.png',
    ])
    expect(leftOut.map(({ why, details }) => [why, details?.['count']])).toEqual([
      ['images-outside', 1],
      ['page-parts', 1],
    ])
  })
})

describe('footnotes of a page', () => {
  const sentence =
    'Whoever wants to change a counter has to stand behind it for a day, and then for another one. '
  const page = (text: string, notes: string): string =>
    `<html><body><article><h1>A page</h1><p>${sentence.repeat(5)}${text}</p><p>${sentence.repeat(5)}</p>${notes}</article></body></html>`

  it.each<[string, string, string]>([
    [
      'as pandoc writes them',
      'Stand there.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
      '<section id="footnotes" role="doc-endnotes"><hr/><ol><li id="fn1"><p>For a <em>day</em>.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      'as Wikipedia writes them',
      'Stand there.<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>',
      '<ol><li id="cite_note-1"><span><b><a href="#cite_ref-1">^</a></b></span> <span>For a <i>day</i>.</span></li></ol>',
    ],
    [
      'as Word writes them',
      'Stand there.<a href="#_ftn1" id="_ftnref1"><sup>[1]</sup></a>',
      '<div id="ftn1"><p id="_ftn1"><a href="#_ftnref1">[1]</a> For a <em>day</em>.</p></div>',
    ],
  ])('%s become notes', (_case, text, notes) => {
    const { items } = readFound(pageImporter, { 'a.html': page(text, notes) })
    const blocks = items[0]?.blocks ?? []
    const note = blocks.find(({ kind }) => kind === 'note')
    expect(note).toMatchObject({
      text: 'For a day.',
      number: 1,
      spans: [{ kind: 'emphasis', start: 6, end: 9 }],
    })
    const reference = blocks.flatMap(({ text: words, spans }) =>
      spans.filter(({ kind }) => kind === 'footnote').map((span) => [words.slice(0, span.end), span.target]),
    )
    expect(reference).toEqual([[expect.stringMatching(/Stand there\.\*$/), note?.id]])
    expect(items[0]).toMatchObject({ summary: `${sentence.repeat(5)}Stand there.` })
  })

  it('are not guessed from links inside a page alone', () => {
    const { items } = readFound(pageImporter, {
      'a.html': page('See <a href="#part">below</a>.', `<div id="part"><p>${sentence.repeat(5)}</p></div>`),
    })
    expect(items[0]?.blocks.some(({ kind }) => kind === 'note')).toBe(false)
  })
})
