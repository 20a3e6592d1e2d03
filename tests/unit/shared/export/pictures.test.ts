import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/shared/content/block'
import { buildItemsDocument } from '../../../../src/shared/export/build-document'
import { docxTextPart } from '../../../../src/shared/export/format-docx'
import { getExporter, partsOf } from '../../../../src/shared/export/exporters'
import type { ExportFormat } from '../../../../src/shared/export/export-format'
import { createAdvice, createMaterial } from '../../../support/export-builders'

const name = `${'a1'.repeat(32)}.png`
const other = `${'b2'.repeat(32)}.jpg`
const block = (id: string, target: string, text: string): Block => ({
  id,
  kind: 'image',
  text,
  spans: [{ start: 0, end: text.length, kind: 'image', target }],
})
const item = createAdvice({
  sources: [],
  blocks: [
    block('one', name, 'The wall & "its" bars'),
    block('two', other, 'A picture that did not come'),
    block('three', name, 'The wall again'),
  ],
})
const picture = { base64: 'iVBORw0KGgo=', size: { width: 4000, height: 100 } }
const described = buildItemsDocument(
  { title: 'Some', ids: [item.id, 'gone'] },
  'to-share',
  createMaterial([item]),
)
const document = { ...described, pictures: new Map([[name, picture]]) }
const write = (format: ExportFormat) => partsOf(getExporter(format).write(document))
const textOf = (format: ExportFormat): string =>
  write(format)
    .map(({ text }) => text)
    .join('\n')

describe('a picture of an imported text', () => {
  it.each(['html', 'pdf'] as const)('stands in %s itself, with its description', (format) => {
    const page = textOf(format)
    expect(page).toContain('img-src data:')
    expect(page.match(/<img src="data:image\/png;base64,iVBORw0KGgo="/g)).toHaveLength(2)
    expect(page).toContain('alt="The wall &amp; &quot;its&quot; bars"')
  })

  it('is one file of an e-book, named in its package', () => {
    const parts = write('epub')
    const files = parts.filter(({ path }) => path === `EPUB/images/${name}`)
    expect(files).toEqual([{ path: `EPUB/images/${name}`, text: picture.base64, encoding: 'base64' }])
    const listed = parts.find(({ path }) => path.endsWith('.opf'))?.text
    expect(listed).toContain(`href="images/${name}" media-type="image/png"`)
    expect(textOf('epub').match(new RegExp(`<img src="images/${name}"`, 'g'))).toHaveLength(2)
  })

  it('is one file of a Word document, no wider than the text, and its drawings are told apart', () => {
    const parts = write('docx')
    expect(parts.filter(({ path }) => path === `word/media/${name}`)).toHaveLength(1)
    const text = parts.find(({ path }) => path === docxTextPart)?.text ?? ''
    expect(text.match(/<wp:extent cx="5904230" cy="147606"\/>/g)).toHaveLength(2)
    const ids = [...text.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(text).toContain('descr="The wall &amp; &quot;its&quot; bars"')
  })

  it('is an attachment in a vault', () => {
    const parts = write('obsidian')
    expect(parts.map(({ path }) => path)).toContain(`attachments/${name}`)
    expect(textOf('obsidian')).toContain(`![[attachments/${name}]]`)
  })

  it.each(['markdown', 'html', 'docx', 'epub', 'obsidian'] as const)(
    'that is not there is described in %s, as all are in a file of text',
    (format) => {
      expect(textOf(format)).toContain('A picture that did not come')
      expect(textOf(format)).toContain('The wall again')
    },
  )

  it.each([
    { format: 'html', count: 2 },
    { format: 'pdf', count: 2 },
    { format: 'docx', count: 2 },
    { format: 'epub', count: 2 },
    { format: 'obsidian', count: 2 },
  ] as const)('is counted in $format, as often as it is shown', ({ format, count }) => {
    const { count: countIn } = getExporter(format)
    expect(countIn(write(format), document).picture).toBe(count)
    const without = partsOf(getExporter(format).write(described))
    expect(countIn(without, document).picture ?? 0).toBe(0)
  })
})
