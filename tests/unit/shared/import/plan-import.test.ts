import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CslRecord } from '../../../../src/shared/content/csl-record'
import type { Item } from '../../../../src/shared/content/item'
import { summariseItem } from '../../../../src/shared/content/summarise-item'
import { isSameWork, workKeysOf } from '../../../../src/shared/content/work-keys'
import { formatBibtex } from '../../../../src/shared/export/format-bibtex'
import { formatRis } from '../../../../src/shared/export/format-ris'
import { bibtexImporter } from '../../../../src/shared/import/bibtex-importer'
import type { FoundRecord } from '../../../../src/shared/import/found'
import { planImport, redirectsOf } from '../../../../src/shared/import/plan-import'
import type { PlannedPack, PlanRow, WhatIsThere } from '../../../../src/shared/import/plan-import'
import { redirectRecords } from '../../../../src/shared/import/redirect-records'
import { risImporter } from '../../../../src/shared/import/ris-importer'
import { createWorkIndex } from '../../../../src/shared/import/work-index'
import { createAnnotation, createList, createSource } from '../../../support/export-builders'
import { readFound } from '../../../support/read-found'

const work = (change: Partial<CslRecord>): CslRecord => ({
  id: 'w',
  type: 'book',
  title: 'The Fifth Discipline',
  author: [{ family: 'Senge', given: 'Peter' }],
  issued: { 'date-parts': [[1990]] },
  ...change,
})

function libraryOf(items: readonly Item[]): WhatIsThere {
  const summaries = new Map(items.map((item) => [item.id, summariseItem(item)]))
  return {
    bundledPacks: new Set(['levelwise']),
    item: (id) => summaries.get(id),
    works: createWorkIndex(summaries.values()),
    itemsOf: () => [],
    record: () => undefined,
  }
}

function packOf(items: readonly Item[], whole = false): PlannedPack {
  return {
    manifest: {
      id: 'import-ris',
      title: 'References',
      version: '',
      language: '',
      licence: '',
      author: '',
      description: '',
    },
    whole,
    items: items.map((item) => ({ summary: summariseItem(item), path: 'a.ris' })),
  }
}

const now = '2026-03-01T10:00:00.000Z'
const choices = { anyway: new Set<string>(), now }
const whys = (rows: readonly PlanRow[]): readonly string[] => rows.map(({ why }) => why)
const sourceOf = (id: string, record: Partial<CslRecord>, packId = 'import-ris'): Item =>
  createSource({ id, packId, title: record.title ?? 'The Fifth Discipline', record: work({ id, ...record }) })

describe('isSameWork', () => {
  it.each<[string, Partial<CslRecord>, Partial<CslRecord>, boolean]>([
    [
      'equal DOIs, written in two ways',
      { DOI: '10.1000/AB' },
      { DOI: 'https://doi.org/10.1000/ab', title: 'X' },
      true,
    ],
    ['other DOIs, equal in all else', { DOI: '10.1000/a' }, { DOI: '10.1000/b' }, false],
    ['a DOI on one side alone', { DOI: '10.1000/a' }, {}, true],
    [
      'other spelling and punctuation',
      { title: 'The fifth discipline.' },
      { title: 'The Fifth  Discipline' },
      true,
    ],
    ['a year on one side alone', {}, { issued: {} }, true],
    ['another year, so another edition', {}, { issued: { 'date-parts': [[2006]] } }, false],
    ['a title without its second half', {}, { title: 'The Fifth Discipline: The Art and Practice' }, true],
    [
      'another second half',
      { title: 'The Fifth Discipline: Fieldbook' },
      { title: 'The Fifth Discipline: The Art and Practice' },
      false,
    ],
    [
      'half a title and no year',
      { issued: {} },
      { title: 'The Fifth Discipline: The Art and Practice', issued: {} },
      false,
    ],
    ['another first author', {}, { author: [{ family: 'Senge-Meier' }] }, false],
    [
      'a title alone, of which there may be many',
      { author: [], issued: {} },
      { author: [], issued: {} },
      false,
    ],
    ['a title and a year, by nobody', { author: [] }, { author: [] }, true],
    ['titles without a letter', { title: '…' }, { title: '—' }, false],
    [
      'a page at one address',
      { type: 'webpage', URL: 'https://a.org/x', title: 'A' },
      { type: 'webpage', URL: 'https://a.org/x', title: 'B' },
      true,
    ],
  ])('%s', (_case, a, b, same) => {
    expect(isSameWork(workKeysOf(work(a)), workKeysOf(work(b)))).toBe(same)
    expect(isSameWork(workKeysOf(work(b)), workKeysOf(work(a)))).toBe(same)
  })
})

describe('planImport', () => {
  const bundled = sourceOf('senge-1990', {}, 'levelwise')

  it('skips a work that the library has under another id, and says which', () => {
    const rows = planImport([packOf([sourceOf('found', {})])], [], libraryOf([bundled]), choices)
    expect(rows).toMatchObject([
      { action: 'skip', why: 'same-work', same: { id: 'senge-1990', packId: 'levelwise' } },
    ])
  })

  it('adds it when the user wants it all the same', () => {
    const rows = planImport([packOf([sourceOf('found', {})])], [], libraryOf([bundled]), {
      anyway: new Set(['found']),
      now,
    })
    expect(rows).toMatchObject([{ action: 'add', why: 'anyway', same: { id: 'senge-1990' } }])
    expect(redirectsOf(rows).size).toBe(0)
  })

  it('skips the second of one file', () => {
    const found = [sourceOf('one', { DOI: '10.1000/a' }), sourceOf('two', { title: 'The fifth discipline' })]
    expect(whys(planImport([packOf(found)], [], libraryOf([]), choices))).toEqual(['new', 'same-work'])
  })

  it('leaves a whole pack its own sources, which its texts cite', () => {
    expect(
      whys(planImport([packOf([sourceOf('own', {})], true)], [], libraryOf([bundled]), choices)),
    ).toEqual(['new'])
  })

  it('renews an item that is there by its id, whatever other work it resembles', () => {
    const before = sourceOf('found', {})
    const now = { ...before, version: 'v2' }
    expect(whys(planImport([packOf([now])], [], libraryOf([bundled, before]), choices))).toEqual(['changed'])
  })

  it('takes annotations of a work that is skipped, because the one that is there has a place for them', () => {
    const found = sourceOf('found', {})
    const record = createAnnotation(found, 'Working harder')
    const rows = planImport(
      [packOf([found])],
      [{ collection: 'annotations', record }],
      libraryOf([bundled]),
      choices,
    )
    expect(whys(rows)).toEqual(['same-work', 'new'])
  })

  it.each([
    ['without a date of its own leaves the one that is there', now, '2025-01-01T00:00:00.000Z', 'older'],
    ['with a later date takes its place', '2026-02-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'newer'],
    ['with an earlier date leaves it', '2025-12-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'older'],
    ['of the same date is the same one', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'same'],
  ])('an annotation %s', (_case, updatedAt, there, why) => {
    const annotation = createAnnotation(bundled, 'Working harder')
    const library: WhatIsThere = {
      ...libraryOf([bundled]),
      // Only annotations are asked for here.
      record: () => ({ ...annotation, note: 'mine', updatedAt: there }) as never,
    }
    const found: FoundRecord = { collection: 'annotations', record: { ...annotation, updatedAt } }
    expect(whys(planImport([], [found], library, choices))).toEqual([why])
  })

  it('compares ten thousand works of one title without growing slow', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      sourceOf(`w-${at}`, { issued: { 'date-parts': [[1 + at]] } }),
    )
    expect(whys(planImport([packOf(many)], [], libraryOf([]), choices)).every((why) => why === 'new')).toBe(
      true,
    )
  })
})

describe('redirectRecords', () => {
  const found = sourceOf('found', {})
  const redirects = new Map([['found', 'there']])

  it('leads annotations, list entries and contrasts to the item that is there, and touches nothing else', () => {
    const annotation = createAnnotation(found, 'Working harder')
    const other = createAnnotation(sourceOf('other', {}), 'Working harder')
    const list = createList([{ title: 'All', itemIds: ['found', 'other'], reason: 'because' }])
    const records: readonly FoundRecord[] = [
      { collection: 'annotations', record: annotation },
      { collection: 'annotations', record: other },
      { collection: 'lists', record: list },
      {
        collection: 'contrasts',
        record: {
          id: 'c',
          title: 'C',
          differ: 'route',
          sides: ['other', 'found'],
          ask: ['', ''],
          why: [],
          createdAt: '2026-01-01T00:00:00.000Z',
          texts: [null, null],
        },
      },
    ]
    const led = redirectRecords(records, redirects)
    expect(JSON.stringify(led)).toBe(JSON.stringify(records).replaceAll('"found"', '"there"'))
    expect(led[1]).toBe(records[1])
  })
})

const words = fc
  .array(fc.stringMatching(/^[A-Z][a-zé]{2,9}$/), { minLength: 2, maxLength: 6 })
  .map((parts) => parts.join(' '))
const anyWork = fc.record({
  title: words,
  family: fc.stringMatching(/^[A-Z][a-zäø]{2,9}$/),
  year: fc.integer({ min: 1900, max: 2026 }),
  doi: fc.option(fc.stringMatching(/^10\.\d{4}\/[a-z0-9]{4,10}$/), { nil: undefined }),
})

describe('references from BibTeX and then from RIS', () => {
  it('are there once, and whatever hangs on one of the second file hangs on a work that is there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyWork, {
          maxLength: 8,
          selector: ({ title, family }) => `${title} ${family}`.toLowerCase(),
        }),
        fc.infiniteStream(fc.boolean()),
        (works, drops) => {
          const collected = works.map(({ title, family, year, doi }, at) => ({
            record: work({
              id: `w${at}`,
              title,
              author: [{ family, given: 'A.' }],
              issued: { 'date-parts': [[year]] },
              ...(doi === undefined ? {} : { DOI: doi }),
            }),
            key: `w${at}`,
            tags: [],
            remarks: [],
          }))
          // The second file lacks some of the DOIs.
          const second = collected.map((each) => {
            const { DOI, ...record } = each.record
            return { ...each, record: DOI === undefined || drops.next().value ? record : each.record }
          })
          const first = readFound(bibtexImporter, { 'a.bib': formatBibtex(collected) }).items
          const again = readFound(risImporter, { 'a.ris': formatRis(second) }).items
          const library = libraryOf(first)
          const records: readonly FoundRecord[] = again.map((item) => ({
            collection: 'annotations',
            record: {
              ...createAnnotation(createSource(), 'Working harder'),
              id: `a-${item.id}`,
              itemId: item.id,
            },
          }))
          const rows = planImport([packOf(again)], records, library, choices)
          const items = rows.filter(({ kind }) => kind === 'source')
          expect(items.map(({ why }) => why)).toEqual(again.map(() => 'same-work'))
          for (const found of redirectRecords(records, redirectsOf(rows)))
            if (found.collection === 'annotations') {
              const there = library.item(found.record.itemId)
              const meant = again.find(({ id }) => `a-${id}` === found.record.id)
              expect(there?.title).toBe(meant?.title)
            }
        },
      ),
      { numRuns: 300 },
    )
  })
})
