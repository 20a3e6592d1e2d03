import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../src/shared/annotations/annotation'
import type { CslRecord } from '../../../../src/shared/content/csl-record'
import {
  buildAnnotationsDocument,
  buildContrastsDocument,
  buildItemsDocument,
  buildListDocument,
  buildLogDocument,
} from '../../../../src/shared/export/build-document'
import type { ExportMaterial } from '../../../../src/shared/export/build-parts'
import type { CollectedWork } from '../../../../src/shared/export/collect-works'
import type { ExportDocument } from '../../../../src/shared/export/export-document'
import { formatBibtex } from '../../../../src/shared/export/format-bibtex'
import { formatCsv } from '../../../../src/shared/export/format-csv'
import { formatCslJson } from '../../../../src/shared/export/format-csl-json'
import { formatOwn, ownVersion } from '../../../../src/shared/export/format-own'
import { formatRis } from '../../../../src/shared/export/format-ris'
import { formatWebAnnotations } from '../../../../src/shared/export/format-web-annotations'
import { adviceCsvImporter } from '../../../../src/shared/import/advice-csv-importer'
import { bibtexImporter } from '../../../../src/shared/import/bibtex-importer'
import { cslJsonImporter } from '../../../../src/shared/import/csl-json-importer'
import type { FoundRecord } from '../../../../src/shared/import/found'
import { createImportFile } from '../../../../src/shared/import/import-file'
import { noOptions } from '../../../../src/shared/import/importer'
import type { Importer } from '../../../../src/shared/import/importer'
import { ownExportImporter } from '../../../../src/shared/import/own-export-importer'
import { risImporter } from '../../../../src/shared/import/ris-importer'
import { webAnnotationsImporter } from '../../../../src/shared/import/web-annotations-importer'
import type { Collections, OwnContrast } from '../../../../src/shared/store/collections'
import { anyLibrary } from '../../../support/export-arbitraries'
import type { AnyLibrary } from '../../../support/export-arbitraries'
import { createList, createMaterial, createSource } from '../../../support/export-builders'
import { createSampleDocuments, createSampleMaterial } from '../../../support/export-samples'
import { readFound } from '../../../support/read-found'
import type { ReadFound } from '../../../support/read-found'

const ownContrast: OwnContrast = {
  id: 'contrast-own',
  title: 'Start small or start whole',
  differ: 'route',
  sides: ['item-0', 'pasted-1'],
  ask: ['Why small?', 'Why whole?'],
  why: ['Both want the same.'],
  createdAt: '2026-01-01T00:00:00.000Z',
  texts: [null, 'Change everything at once.'],
}

/** Every kind of document over the same things. */
function documentsOf(material: ExportMaterial): readonly ExportDocument[] {
  const ids = [...material.items.keys()]
  return [
    buildListDocument(createList([{ title: 'All', itemIds: ids, reason: 'because' }]), 'for-me', material),
    buildItemsDocument({ title: 'Some', ids }, 'for-me', material),
    buildAnnotationsDocument('Annotations', 'for-me', material),
    buildLogDocument('Log', material.log, 'for-me', material),
    buildContrastsDocument('Contrasts', [ownContrast], 'for-me', material),
  ]
}

function recordsOf<C extends FoundRecord['collection']>(
  { all }: ReadFound,
  collection: C,
): readonly Collections[C][] {
  return all.flatMap((found) =>
    // The collection tells the record's type.
    found.kind === 'record' && found.collection === collection ? [found.record as Collections[C]] : [],
  )
}

/** Builds the document anew from nothing but what came out of its file. */
function rebuild(document: ExportDocument, found: ReadFound, material: ExportMaterial): ExportDocument {
  const back: ExportMaterial = {
    ...material,
    packs: new Map(),
    items: new Map(found.items.map((item) => [item.id, item])),
    annotations: recordsOf(found, 'annotations'),
    log: recordsOf(found, 'log'),
  }
  switch (document.kind) {
    case 'list': {
      const [list] = recordsOf(found, 'lists')
      if (list === undefined) throw new Error('the list is gone')
      return buildListDocument(list, 'for-me', back)
    }
    case 'items':
      return buildItemsDocument(
        { title: document.title, ids: found.items.map(({ id }) => id) },
        'for-me',
        back,
      )
    case 'annotations':
      return buildAnnotationsDocument(document.title, 'for-me', back)
    case 'log':
      return buildLogDocument(document.title, back.log, 'for-me', back)
    case 'contrasts':
      return buildContrastsDocument(document.title, recordsOf(found, 'contrasts'), 'for-me', back)
  }
}

const isNamed = ({ items }: AnyLibrary): boolean => items.every(({ title }) => title.trim() !== '')

describe('our own export', () => {
  it('read into an empty library and written again has the same bytes', () => {
    fc.assert(
      fc.property(anyLibrary.filter(isNamed), ({ items, annotations, log }) => {
        const material = { ...createMaterial(items, { annotations, log }), packs: new Map() }
        for (const document of documentsOf(material)) {
          const written = formatOwn(document)
          const found = readFound(ownExportImporter, { 'a.json': written })
          if (found.all.every(({ kind }) => kind === 'left-out')) {
            expect(found.leftOut).toMatchObject([{ why: 'no-records' }])
            continue
          }
          expect(found.leftOut).toEqual([])
          expect(formatOwn(rebuild(document, found, material))).toBe(written)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('of a newer version is refused by name', () => {
    const [document] = createSampleDocuments('for-me')
    if (document === undefined) throw new Error('no sample')
    const newer = formatOwn(document).replace(`"version": ${ownVersion}`, `"version": ${ownVersion + 1}`)
    const { items, leftOut } = readFound(ownExportImporter, { 'a.json': newer })
    expect(items).toEqual([])
    expect(leftOut).toMatchObject([{ why: 'own-newer', details: { version: '2', known: 1 } }])
  })

  it('makes no item of what was gone when it was written', () => {
    const [list] = createSampleDocuments('for-me')
    if (list === undefined) throw new Error('no sample')
    const { leftOut, items } = readFound(ownExportImporter, { 'a.json': formatOwn(list) })
    expect(leftOut).toMatchObject([{ why: 'gone-item', details: { key: 'gone' } }])
    expect(items.map(({ id }) => id)).not.toContain('gone')
  })

  it('refuses a record that somebody has broken, and takes the others', () => {
    const [document] = createSampleDocuments('for-me')
    if (document === undefined) throw new Error('no sample')
    const broken = formatOwn(document).replace('"colour": "key"', '"colour": "pink"')
    const { annotations, leftOut } = readFound(ownExportImporter, { 'a.json': broken })
    expect(annotations).toHaveLength(1)
    expect(leftOut).toContainEqual(
      expect.objectContaining({ why: 'record-broken', details: { field: 'colour', key: 'annotation-one' } }),
    )
  })
})

describe('our own web annotations', () => {
  it('come back with id, item, quote, context, note, tags, colour and times', () => {
    const material = createSampleMaterial()
    const written = formatWebAnnotations(buildAnnotationsDocument('Annotations', 'for-me', material))
    const { annotations, items, leftOut } = readFound(webAnnotationsImporter, { 'a.jsonld': written })
    expect(leftOut).toEqual([])
    expect(items).toEqual([])
    expect(
      annotations.map(({ id, itemId, note, tags, colour, createdAt, updatedAt }) => ({
        id,
        itemId,
        note,
        tags,
        colour,
        createdAt,
        updatedAt,
      })),
    ).toEqual(
      material.annotations.map(({ id, itemId, note, tags, colour, createdAt, updatedAt }) => ({
        id,
        itemId,
        note,
        tags,
        colour,
        createdAt,
        updatedAt,
      })),
    )
    expect(annotations.map(({ anchor: { quote, prefix, suffix } }) => [quote, prefix, suffix])).toEqual(
      material.annotations.map(({ anchor: { quote, prefix, suffix } }) => [quote, prefix, suffix]),
    )
  })
})

const word = fc.constantFrom(
  ...'Change 組織変革 التغيير naïve Übergröße {braces} 100% a_b C# R&D $5 ~tilde ^up <b> p<0.05 "quoted" it’s – — end. ER TY @book'.split(
    ' ',
  ),
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
const name = fc.constantFrom(
  { family: 'Müller', given: 'Jörg' },
  { family: 'van der Berg', given: 'Anna' },
  { family: '田中', given: '太郎' },
  { family: 'ابن خلدون', given: 'أحمد' },
  { literal: 'Barnes and Noble, Inc.' },
  { family: "O'Brien", given: 'Seán' },
)
const anyRecord: fc.Arbitrary<CslRecord> = fc.record({
  id: fc.constant('work'),
  type: fc.constantFrom('article-journal', 'book', 'chapter', 'report'),
  title: words,
  author: fc.array(name, { minLength: 1, maxLength: 3 }),
  issued: fc
    .tuple(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map((parts) => ({ 'date-parts': [parts] })),
  publisher: words,
  volume: fc.nat(500).map(String),
  page: fc.constantFrom('1-20', '7', '12-34'),
  DOI: fc.constantFrom('10.1000/a_b(c)1', '10.1177/001872674700100103'),
  URL: fc.constantFrom('https://example.org/a_b?c=1&d=%20x~y', 'http://example.org/'),
  abstract: words,
})

/** What the two formats of references have room for in the same form. */
function comparable(record: CslRecord): object {
  const { title, author, issued, publisher, volume, page, DOI, URL, abstract, type } = record
  return { title, author, issued, publisher, volume, page, DOI, URL, abstract, type }
}

describe('our own references', () => {
  it.each<[string, string, Importer, (works: readonly CollectedWork[]) => string]>([
    ['BibTeX', 'a.bib', bibtexImporter, formatBibtex],
    ['CSL-JSON', 'a.json', cslJsonImporter, formatCslJson],
  ])('come back from %s as they were', (_name, file, importer, format) => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { items } = readFound(importer, {
          [file]: format([{ record, key: 'work', tags: ['one', 'two words'], remarks: [] }]),
        })
        const [item] = items
        expect(item?.kind === 'source' && comparable(item.record)).toEqual(comparable(record))
        expect(item?.tags).toEqual(['one', 'two words'])
      }),
      { numRuns: 300 },
    )
  })

  it('come back from RIS, where a body with a comma reads as a name', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const author = (record.author ?? []).filter(({ literal }) => literal === undefined)
        const own = { ...record, author: author.length === 0 ? [{ literal: 'One Body' }] : author }
        const { items } = readFound(risImporter, {
          'a.ris': formatRis([{ record: own, key: 'work', tags: ['a, b'], remarks: ['“q”'] }]),
        })
        const [item] = items
        expect(item?.kind === 'source' && comparable(item.record)).toEqual(comparable(own))
        expect(item?.tags).toEqual(['a, b'])
      }),
      { numRuns: 300 },
    )
  })
})

describe('our own table', () => {
  it('is known without a question, keeps the ids of items, and brings highlights back', () => {
    const material = createSampleMaterial()
    const ids = [...material.items.keys()]
    const written = formatCsv(buildItemsDocument({ title: 'Some', ids }, 'for-me', material))
    const files = [createImportFile('a.csv', written)]
    expect(adviceCsvImporter.recognise(files)).toBe('surely')
    const options = { ...noOptions, name: 'a', now: '2026-03-01T10:00:00.000Z' }
    expect(adviceCsvImporter.askColumns?.(files, options)).toBeNull()
    const { items, annotations, leftOut } = readFound(adviceCsvImporter, { 'a.csv': written })
    expect(leftOut).toEqual([])
    expect(items.map(({ id, kind }) => [id, kind])).toEqual(
      ids.map((id) => [id, material.items.get(id)?.kind]),
    )
    const known = ({ id, itemId, anchor, note }: Annotation) => [id, itemId, anchor.quote, note]
    expect(annotations.map(known).sort()).toEqual(
      material.annotations
        .filter(({ itemId }) => ids.includes(itemId))
        .map(known)
        .sort(),
    )
  })

  it('brings works back with all by which they are known', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        // The abstract of a work is the text of its item and stands in no cell.
        const { abstract: _abstract, ...told } = record
        const source = createSource({ id: 'work', title: record.title, record: told })
        const material = createMaterial([source], {})
        const written = formatCsv(buildItemsDocument({ title: 'Some', ids: ['work'] }, 'for-me', material))
        const [item] = readFound(adviceCsvImporter, { 'a.csv': written }).items
        expect(item?.kind === 'source' && item.record).toEqual(told)
      }),
      { numRuns: 300 },
    )
  })
})
