import { describe, expect, it } from 'vitest'
import type { CslRecord } from '../../../../src/shared/content/csl-record'
import { bibtexImporter } from '../../../../src/shared/import/bibtex-importer'
import { cslJsonImporter } from '../../../../src/shared/import/csl-json-importer'
import type { Importer } from '../../../../src/shared/import/importer'
import { risImporter } from '../../../../src/shared/import/ris-importer'
import { readFound, readSample } from '../../../support/read-found'

function recordsOf(importer: Importer, file: string): readonly CslRecord[] {
  const { items } = readFound(importer, { [file]: readSample(file) })
  return items.flatMap((item) => (item.kind === 'source' ? [item.record] : []))
}

describe('references in the dialects of other programs', () => {
  const kotter = {
    type: 'article-journal',
    title: 'Leading Change: Why Transformation Efforts Fail',
    author: [{ family: 'Kotter', given: 'John P.' }],
    'container-title': 'Harvard Business Review',
    volume: '73',
    issue: '2',
    page: '59-67',
    issued: { 'date-parts': [[1995, 5]] },
    accessed: { 'date-parts': [[2024, 3, 1]] },
  }
  const lewin = {
    title: 'Frontiers in Group Dynamics',
    DOI: '10.1177/001872674700100103',
    issued: { 'date-parts': [[1947, 6]] },
    page: '5-41',
  }
  const japanese = {
    type: 'chapter',
    title: '改善と組織文化',
    author: [{ family: '田中', given: '太郎' }],
    editor: [{ family: '佐藤', given: '花子' }],
    'container-title': '日本の経営',
    publisher: '東京大学出版会',
    page: '12-34',
  }
  it.each<[string, Importer, number, object]>([
    ['better-bibtex.bib', bibtexImporter, 0, { ...kotter, language: 'en' }],
    ['zotero.ris', risImporter, 0, kotter],
    ['zotero-csl.json', cslJsonImporter, 0, kotter],
    ['pandoc.bib', bibtexImporter, 0, lewin],
    ['pandoc-csl.json', cslJsonImporter, 0, lewin],
    ['better-bibtex.bib', bibtexImporter, 2, japanese],
    ['zotero.ris', risImporter, 1, japanese],
    [
      'better-bibtex.bib',
      bibtexImporter,
      1,
      {
        title: 'Wandel gestalten: Ein Lehrbuch für Führungskräfte',
        author: [
          { family: 'Müller', given: 'Jörg' },
          { family: 'van der Berg', given: 'Anna' },
          { literal: 'Deutsche Gesellschaft für Wandel' },
        ],
        'publisher-place': 'Berlin; Heidelberg',
        language: 'de',
      },
    ],
    [
      'better-bibtex.bib',
      bibtexImporter,
      3,
      {
        type: 'webpage',
        title: 'التغيير في المؤسسات',
        author: [{ family: 'ابن خلدون', given: 'أحمد' }],
        URL: 'https://example.org/taghyir?a=1&b=2_3',
      },
    ],
    [
      'jabref.bib',
      bibtexImporter,
      0,
      {
        title:
          'Resistance to change: A re-examination of naïve models & café culture, p<0.05, and 100% effort',
        'container-title': 'Journal of Organizational Change Management',
        author: [
          { family: 'García Márquez', given: 'José' },
          { family: "O'Brien", given: 'Seán' },
          { family: 'Østergaard', given: 'Søren' },
          { family: 'Čapek', given: 'Karel' },
        ],
        issued: { 'date-parts': [[2010, 3]] },
      },
    ],
    [
      'jabref.bib',
      bibtexImporter,
      1,
      {
        type: 'paper-conference',
        title: 'A Talk about New Ways of $100 Projects',
        author: [
          { family: 'Doe', given: 'Jane Q.' },
          { family: 'Smith', given: 'John, Jr.' },
        ],
        'container-title': 'Proceedings of the Change Conference',
        editor: [{ family: 'Roe', given: 'Richard' }],
        publisher: 'Edward Elgar',
        issued: { 'date-parts': [[2012]] },
      },
    ],
    [
      'jabref.bib',
      bibtexImporter,
      3,
      { type: 'thesis', genre: 'PhD thesis', publisher: 'Universität Zürich', title: 'On Slowness' },
    ],
    [
      'pandoc.bib',
      bibtexImporter,
      1,
      {
        type: 'report',
        author: [{ literal: 'World Health Organization' }],
        publisher: 'World Health Organization',
        URL: 'https://www.who.int/x_y~z',
      },
    ],
    [
      'endnote-odd.ris',
      risImporter,
      0,
      {
        type: 'book',
        title: 'Organizational Learning',
        author: [
          { family: 'Argyris', given: 'Chris' },
          { family: 'Schön', given: 'Donald A.' },
        ],
        issued: { 'date-parts': [[1978]] },
        abstract: 'A first line\nthat runs on\nover three lines.',
      },
    ],
    ['endnote-odd.ris', risImporter, 1, { type: 'report', DOI: '10.1000/WHO.2020' }],
    [
      'pandoc-csl.json',
      cslJsonImporter,
      1,
      {
        title: 'Wandel gestalten: H2O',
        author: [{ family: 'van der Berg', given: 'Anna' }, { literal: 'World Health Organization' }],
        issued: { 'date-parts': [[2019]] },
      },
    ],
  ])('reads %s with the %o at place %i', (file, importer, index, expected) => {
    expect(recordsOf(importer, file)[index]).toMatchObject(expected)
  })

  it.each<[string, Importer, string[]]>([
    [
      'broken.bib',
      bibtexImporter,
      ['2 bibtex-unclosed unclosed', '5 bibtex-broken broken', '4 entry-no-title notitle'],
    ],
    ['endnote-odd.ris', risImporter, ['1 ris-stray ', '21 entry-no-title ', ' fields-dropped U1']],
    [
      'pandoc-csl.json',
      cslJsonImporter,
      [' entry-no-title 3', ' entry-no-title 4', ' fields-dropped URL, custom, categories'],
    ],
    ['jabref.bib', bibtexImporter, [' fields-dropped groups, owner, timestamp']],
    ['pandoc.bib', bibtexImporter, []],
  ])('says of %s what was left out and where', (file, importer, expected) => {
    const { leftOut } = readFound(importer, { [file]: readSample(file) })
    expect(
      leftOut.map(
        ({ line = '', why, details = {} }) => `${line} ${why} ${details['key'] ?? details['fields'] ?? ''}`,
      ),
    ).toEqual(expected)
  })

  it('goes on after a broken entry', () => {
    expect(recordsOf(bibtexImporter, 'broken.bib').map(({ title }) => title)).toEqual([
      'Before the break',
      'After the break',
      'At the end',
    ])
  })

  it('keeps keywords as tags, and abstract and notes as text', () => {
    const [item] = readFound(risImporter, { 'zotero.ris': readSample('zotero.ris') }).items
    expect(item?.tags).toEqual(['change management', 'leadership'])
    expect(item?.blocks.map(({ text }) => text)).toEqual([
      'Most efforts fail at one of eight steps.',
      'Read in the train',
    ])
    expect(item?.levels).toEqual([])
  })

  it('gives the same work the same id whatever its spelling', () => {
    const ids = [
      '@book{a, title={Leading Change.}, author={Kotter, J.}, year=1996}',
      '@misc{b, title={leading  change}, author={Kotter, John}, date={1996-01-01}}',
    ].map((text) => readFound(bibtexImporter, { 'a.bib': text }).items[0]?.id)
    expect(ids[0]).toBe(ids[1])
  })

  it.each([
    ['a text that is no list', '{"a": 1}', 'no-records'],
    ['a list that was cut off', '[{"id":"a","type":"book"\n,\n"title":', 'json-broken'],
    [
      'a name that reaches a prototype',
      '[{"id":"a","type":"book","title":"x","__proto__":{"polluted":1}}]',
      'json-unsafe',
    ],
    ['brackets without end', '['.repeat(5_000), 'json-deep'],
    ['bytes that are no UTF-8', new Uint8Array([0x5b, 0xff, 0x5d]), 'not-utf8'],
  ])('refuses %s', (_name, content, why) => {
    const { items, leftOut } = readFound(cslJsonImporter, { 'a.json': content })
    expect(items).toEqual([])
    expect(leftOut.map((each) => each.why)).toEqual([why])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('names the line at which JSON breaks', () => {
    const { leftOut } = readFound(cslJsonImporter, { 'a.json': '[\n{"title":"x"},\n{"title" 1}\n]' })
    expect(leftOut[0]).toMatchObject({ why: 'json-broken', line: 3 })
  })
})
