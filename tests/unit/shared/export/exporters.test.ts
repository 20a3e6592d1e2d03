import { Resvg } from '@resvg/resvg-js'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docxLevelColours, docxStands } from '../../../../src/shared/export/docx-stands'
import { exportKinds } from '../../../../src/shared/export/export-document'
import { exportFormats } from '../../../../src/shared/export/export-format'
import { exporters, exportersFor, getExporter, partsOf } from '../../../../src/shared/export/exporters'
import { formatEpub } from '../../../../src/shared/export/format-epub'
import { docxTextPart } from '../../../../src/shared/export/format-docx'
import { formatStand } from '../../../../src/shared/export/html-stand'
import { htmlStyle, htmlStyleHash } from '../../../../src/shared/export/html-style'
import { buildListDocument, buildLogDocument } from '../../../../src/shared/export/build-document'
import { createAdvice, createList, createMaterial, exportNames } from '../../../support/export-builders'
import { createSampleDocuments, createSampleMaterial } from '../../../support/export-samples'
import { createLogEntry } from '../../../support/log-entry-builders'

const [list, items, annotations, log, contrasts] = createSampleDocuments('for-me')

describe('the table of exporters', () => {
  it('holds every format once, in the order of the list', () => {
    expect(exporters.map((exporter) => exporter.format)).toEqual(exportFormats)
  })

  it('offers what a document has something for', () => {
    const offered = (document: typeof list, annotated?: boolean): readonly string[] =>
      document === undefined ? [] : exportersFor(document, annotated).map((exporter) => exporter.format)
    expect(offered(list)).toEqual(exportFormats)
    expect(offered(items)).toEqual(exportFormats)
    expect(offered(annotations)).toEqual(exportFormats)
    const withoutWorks = exportFormats.filter(
      (format) => !['bibtex', 'ris', 'csl-json', 'web-annotations'].includes(format),
    )
    expect(offered(log)).toEqual(withoutWorks)
    expect(offered(contrasts)).toEqual(withoutWorks)
    expect(offered(log, true)).toEqual(
      exportFormats.filter((format) => withoutWorks.includes(format) || format === 'web-annotations'),
    )
    expect(offered(list, false)).toEqual(exportFormats.filter((format) => format !== 'web-annotations'))
  })
})

describe('what is counted', () => {
  const pages = ['markdown', 'html', 'pdf', 'docx', 'epub'] as const
  it.each(pages)('finds in %s every heading, quote and note that was written', (format) => {
    const exporter = getExporter(format)
    const count = (document: typeof list) =>
      document === undefined ? {} : exporter.count(partsOf(exporter.write(document)), document)
    expect(count(list)).toEqual({ item: 3, quote: 2, note: 2, work: 1 })
    expect(count(log)).toEqual({ check: 1, quote: 1, note: 2 })
    expect(count(contrasts)).toEqual({ contrast: 1 })
  })

  it.each(pages)('misses in %s what is not there any more', (format) => {
    if (list === undefined) throw new Error('no sample')
    const exporter = getExporter(format)
    const cut = partsOf(exporter.write(list)).map((part) => ({
      ...part,
      text: part.text.replaceAll('takes nothing away adds work', '…').replace(/True of the last/g, ''),
    }))
    expect(exporter.count(cut, list)).toMatchObject({ quote: 1, note: 1 })
  })

  it.each([
    ['csv', { row: 4 }],
    ['json', { item: 3, quote: 2, note: 2, check: 1, contrast: 0 }],
    ['bibtex', { work: 4 }],
    ['ris', { work: 4 }],
    ['csl-json', { work: 4 }],
    ['web-annotations', { quote: 2, note: 2 }],
    ['obsidian', { file: 4, item: 3, quote: 2, check: 0, contrast: 0, work: 1 }],
  ] as const)('counts %s', (format, counts) => {
    if (list === undefined) throw new Error('no sample')
    const exporter = getExporter(format)
    expect(exporter.count(partsOf(exporter.write(list)), list)).toEqual(counts)
  })
})

describe('a list in which there is nothing yet', () => {
  const empty = buildListDocument(createList([{ title: '', itemIds: [] }]), 'for-me', createMaterial([], {}))
  it.each(['markdown', 'html', 'docx', 'epub', 'obsidian'] as const)('says so as %s', (format) => {
    const texts = partsOf(getExporter(format).write(empty)).map(({ text }) => text)
    expect(texts.filter((text) => text.includes(exportNames.words.empty))).toHaveLength(1)
  })

  it('says nothing of that once there is something', () => {
    const list = buildListDocument(
      createList([{ title: '', itemIds: ['advice-one'] }]),
      'for-me',
      createMaterial([createAdvice()], {}),
    )
    expect(partsOf(getExporter('markdown').write(list))[0]?.text).not.toContain(exportNames.words.empty)
  })
})

describe('sample data', () => {
  const formats = ['markdown', 'html', 'docx', 'epub', 'csv', 'json', 'obsidian'] as const
  it.each(formats)('is named as such in %s, also in what is shared', (format) => {
    const entries = [
      createLogEntry({ id: 'sample-entry', appended: [] }),
      createLogEntry({ id: 'entry', appended: [] }),
    ]
    for (const purpose of ['for-me', 'to-share'] as const) {
      const document = buildLogDocument('Log', entries, purpose, createSampleMaterial({ log: entries }))
      const written = partsOf(getExporter(format).write(document))
        .map((part) => part.text)
        .join('\n')
      const mark = format === 'json' ? /"id": "sample-entry"/g : /Sample data that comes with Levelwise/g
      // In a vault it stands among the properties of the note and in its text.
      expect(written.match(mark)).toHaveLength(format === 'obsidian' ? 2 : 1)
    }
  })
})

describe('a book', () => {
  it.each(exportKinds)(
    'of %s begins with its type, and its contents lead to headings that are there',
    (kind) => {
      const document = createSampleDocuments('for-me').find((each) => each.kind === kind)
      const parts = document === undefined ? [] : formatEpub(document)
      expect(parts[0]).toEqual({ path: 'mimetype', text: 'application/epub+zip' })
      const contents = parts.find(({ path }) => path === 'EPUB/contents.xhtml')?.text ?? ''
      const links = [...contents.matchAll(/href="([^"#]+\.xhtml)#([^"]+)">([^<]*)</g)]
      expect(links.length).toBeGreaterThan(0)
      for (const [, path = '', id = '', title = ''] of links) {
        const chapter = parts.find((part) => part.path === `EPUB/${path}`)?.text ?? ''
        expect(chapter).toMatch(new RegExp(`<h\\d[^>]* id="${id}"`))
        expect(title).not.toBe('')
      }
    },
  )
})

describe('the page', () => {
  it('names the hash of its own style', () => {
    expect(createHash('sha256').update(htmlStyle).digest('base64')).toBe(htmlStyleHash)
  })
})

describe('the stands of a Word document', () => {
  it.each([1, 2, 3] as const)('draws level %i as it is drawn on a page', (level) => {
    const drawing = formatStand(level)
      .replace('<svg ', `<svg color="#${docxLevelColours[level]}" `)
      .replace(
        '>',
        '><style>.solid{fill:currentColor}.hollow{fill:none;stroke:currentColor;stroke-width:.8;opacity:.55}</style>',
      )
    const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: 88 } }).render()
    expect(docxStands[level]).toBe(picture.asPng().toString('base64'))
  })

  it('holds each picture once, and only those of its levels', () => {
    const parts = partsOf(getExporter('docx').write(need(list)))
    const pictures = parts.filter((part) => part.path.endsWith('.png')).map((part) => part.path)
    const text = parts.find((part) => part.path === docxTextPart)?.text ?? ''
    const drawn = [...text.matchAll(/r:embed="stand(\d)"/g)].map(([, level]) => level)
    expect(pictures).toEqual([...new Set(drawn)].sort().map((level) => `word/media/stand-${level}.png`))
    expect(drawn.length).toBeGreaterThan(0)
  })
})

// Written anew by GOLDEN=write; read what changed before it is kept.
describe('golden files', () => {
  const golden = ['markdown', 'html', 'csv', 'json', 'bibtex', 'ris', 'csl-json', 'web-annotations'] as const
  it.each(
    golden.map((format) => [format, `a-reading-list-in-${format}.${getExporter(format).extension}`] as const),
  )('a reading list in %s', (format, name) =>
    compare(name, partsOf(getExporter(format).write(need(list)))[0]?.text ?? ''),
  )
  it.each(['docx', 'epub', 'obsidian'] as const)('the parts of a reading list in %s', (format) => {
    const parts = partsOf(getExporter(format).write(need(list)))
    return compare(
      `the-parts-of-a-reading-list-in-${format}.txt`,
      parts.map((part) => `===== ${part.path}\n${part.text}\n`).join(''),
    )
  })
  it.each([
    ['a-log', log],
    ['contrasts', contrasts],
  ] as const)('%s in markdown', (name, document) =>
    compare(`${name}-in-markdown.md`, partsOf(getExporter('markdown').write(need(document)))[0]?.text ?? ''),
  )
})

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no sample')
  return value
}

async function compare(name: string, text: string): Promise<void> {
  const path = join(__dirname, 'golden', name)
  if (process.env['GOLDEN'] === 'write') await writeFile(path, text)
  expect(text).toBe(await readFile(path, 'utf8'))
}
