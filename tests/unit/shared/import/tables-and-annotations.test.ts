import { describe, expect, it } from 'vitest'
import { adviceCsvImporter } from '../../../../src/shared/import/advice-csv-importer'
import { createImportFile } from '../../../../src/shared/import/import-file'
import { noOptions } from '../../../../src/shared/import/importer'
import { pastedImporter } from '../../../../src/shared/import/pasted-importer'
import { readwiseCsvImporter } from '../../../../src/shared/import/readwise-csv-importer'
import { webAnnotationsImporter } from '../../../../src/shared/import/web-annotations-importer'
import { readFound, readSample } from '../../../support/read-found'

describe('a table of advice', () => {
  const { items, leftOut } = readFound(adviceCsvImporter, { 'advice.csv': readSample('advice.csv') })
  const cards = items.flatMap((item) => (item.kind === 'advice' ? [item] : []))

  it('becomes one card a row; what is empty is not known', () => {
    expect(cards).toMatchObject([
      {
        title: 'Hold a daily stand-up at the board',
        levels: [1],
        tags: ['lean', 'board', 'Meetings'],
        cue: 'at the board',
        effort: 'days',
        evidence: 'practice',
        adviser: 'Team coach',
      },
      {
        title: 'Map the value stream; then redesign it',
        levels: [2],
        effort: 'weeks',
        evidence: 'case',
        adviser: null,
      },
      {
        title: 'Ask who decides',
        levels: [3],
        effort: 'not-known',
        evidence: 'not-known',
        cue: '',
        blocks: [],
      },
      { title: 'Do a thing', levels: [] },
    ])
    expect(cards[1]?.blocks.map(({ text }) => text)).toEqual(['First line', 'Second line'])
  })

  it('links a card to the work that it rests on', () => {
    const source = items.find((item) => item.kind === 'source' && item.title.startsWith('Rother'))
    expect(cards[1]?.sources).toEqual([source?.id])
    expect(source?.kind === 'source' && source.record.issued).toEqual({ 'date-parts': [[1999]] })
  })

  it('says which rows and cells were not taken', () => {
    expect(leftOut.map(({ line, why, details }) => [line, why, details?.['field']])).toEqual([
      [6, 'row-no-claim', undefined],
      [7, 'value-unknown', 'level'],
      [7, 'value-unknown', 'effort'],
    ])
  })

  it('asks which column is what, and proposes by the headers', () => {
    const file = createImportFile('advice.csv', readSample('advice.csv'))
    const question = adviceCsvImporter.askColumns?.([file], { ...noOptions, name: '', now: '' })
    expect(question?.proposal).toMatchObject({
      claim: 'Advice',
      body: 'How it works',
      level: 'Level',
      source: 'Source',
    })
    expect(question?.sample[0]?.[0]).toBe('Hold a daily stand-up at the board')
    expect(question?.fields.filter(({ required }) => required)).toEqual([{ field: 'claim', required: true }])
  })

  it('takes the columns that the user chose', () => {
    const text = 'a\tb\nfirst\tDo it\nsecond\tLeave it\n'
    const chosen = readFound(
      adviceCsvImporter,
      { 'x.tsv': text },
      { columns: { claim: 'b', adviser: 'a' } },
    ).items
    expect(chosen).toMatchObject([
      { title: 'Do it', adviser: 'first' },
      { title: 'Leave it', adviser: 'second' },
    ])
    expect(readFound(adviceCsvImporter, { 'x.tsv': text }).leftOut).toMatchObject([
      { why: 'no-claim-column' },
    ])
  })

  it('takes off the mark before what looks like a formula', () => {
    const { items: marked } = readFound(adviceCsvImporter, {
      'x.csv': 'claim,level\n"\'=1+1 is an idea",1\n',
    })
    expect(marked[0]?.title).toBe('=1+1 is an idea')
  })

  it.each([
    ['Level 2: End-to-end process', [2]],
    ['Ebene 1; Ebene 3', [1, 3]],
    ['L3', [3]],
    ['2019', []],
    ['', []],
  ])('reads the level of "%s"', (cell, levels) => {
    expect(
      readFound(adviceCsvImporter, { 'x.csv': `claim,level\nDo it,"${cell}"\n` }).items[0]?.levels,
    ).toEqual(levels)
  })
})

describe('Readwise', () => {
  const { items, annotations, leftOut } = readFound(readwiseCsvImporter, {
    'readwise.csv': readSample('readwise.csv'),
  })

  it('makes each book a source and each highlight an annotation that waits for its place', () => {
    expect(items.map(({ title }) => title)).toEqual(['Leading Change', 'How teams learn'])
    expect(annotations).toMatchObject([
      {
        itemId: items[0]?.id,
        anchor: { quote: 'Transformation is a process, not an event.', ranges: [] },
        note: 'A line of\nmy own',
        tags: ['favorite', 'change', 'steps'],
        colour: 'key',
        createdAt: '2023-05-04T10:11:12.000Z',
        orphaned: true,
      },
      { anchor: { quote: '"Unfreeze" first.' }, colour: 'try' },
      { itemId: items[1]?.id },
    ])
  })

  it('says that a table without rows is empty', () => {
    const found = readFound(readwiseCsvImporter, { 'none.csv': 'Highlight,Book Title\n' })
    expect(found.leftOut.map(({ path, why }) => [path, why])).toEqual([['none.csv', 'empty']])
  })

  it('says which rows have no words or no book', () => {
    expect(leftOut.map(({ line, why }) => [line, why])).toEqual([
      [6, 'row-no-quote'],
      [7, 'row-no-book'],
    ])
  })
})

describe('web annotations', () => {
  it('are read as Hypothesis exports them', () => {
    const { items, annotations, leftOut } = readFound(webAnnotationsImporter, {
      'a.json': readSample('hypothesis.json'),
    })
    expect(items).toMatchObject([
      { kind: 'source', title: 'An essay on change', record: { URL: 'https://example.org/essay' } },
    ])
    expect(annotations).toMatchObject([
      {
        itemId: items[0]?.id,
        note: 'I doubt it',
        tags: ['doubt', 'level-2'],
        anchor: { quote: 'change is a journey', prefix: 'they say that ', suffix: ', and so on' },
        updatedAt: '2024-04-02T10:00:00.000Z',
      },
    ])
    expect(leftOut.map(({ why }) => why)).toEqual(['no-quote', 'reply'])
  })

  it('are read as the W3C model shows them', () => {
    const { items, annotations } = readFound(webAnnotationsImporter, {
      'a.jsonld': readSample('w3c-model.jsonld'),
    })
    expect(items).toMatchObject([
      { title: 'Frontiers in Group Dynamics', record: { DOI: '10.1177/001872674700100103' } },
    ])
    expect(annotations).toMatchObject([{ anchor: { quote: 'unfreezing' }, note: 'Which level is that?' }])
  })

  it('of our own come back to their item, with id, colour, note and tags', () => {
    const own = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      first: {
        type: 'AnnotationPage',
        items: [
          {
            id: 'urn:levelwise:annotation:note-1',
            type: 'Annotation',
            created: '2025-01-01T00:00:00.000Z',
            modified: '2025-01-02T00:00:00.000Z',
            body: [
              { type: 'TextualBody', purpose: 'commenting', value: 'Mine' },
              { type: 'TextualBody', purpose: 'tagging', value: 'a, b' },
              { type: 'TextualBody', purpose: 'classifying', value: 'Doubt' },
            ],
            target: {
              source: { id: 'urn:levelwise:item:stop-list', 'dc:title': 'Keep a stop list' },
              styleClass: 'doubt',
              selector: [{ type: 'TextQuoteSelector', exact: 'one\ntwo', prefix: 'p', suffix: 's' }],
            },
          },
        ],
      },
    }
    const { items, annotations } = readFound(webAnnotationsImporter, { 'a.jsonld': JSON.stringify(own) })
    expect(items).toEqual([])
    expect(annotations).toMatchObject([
      {
        id: 'note-1',
        itemId: 'stop-list',
        colour: 'doubt',
        note: 'Mine',
        tags: ['a, b'],
        createdAt: '2025-01-01T00:00:00.000Z',
        updatedAt: '2025-01-02T00:00:00.000Z',
        anchor: { quote: 'one\ntwo', prefix: 'p', suffix: 's' },
      },
    ])
  })
})

describe('pasted text', () => {
  it('becomes a card with its first sentence as the claim', () => {
    const { items } = readFound(
      pastedImporter,
      { 'pasted.txt': 'Start with one team. Others will follow.' },
      { adviser: 'A consultant' },
    )
    expect(items).toMatchObject([
      { kind: 'advice', title: 'Start with one team.', adviser: 'A consultant', levels: [] },
    ])
  })

  it('becomes an essay when it is long and nobody is named as its adviser', () => {
    const { items } = readFound(pastedImporter, {
      'pasted.txt': `# On change\n\n${'Many words about it. '.repeat(80)}`,
    })
    expect(items).toMatchObject([{ kind: 'essay', title: 'On change' }])
  })

  it('takes the title that the user gave', () => {
    const { items } = readFound(
      pastedImporter,
      { 'pasted.txt': 'Some words that say little.' },
      { title: 'Given' },
    )
    expect(items[0]?.title).toBe('Given')
  })
})
