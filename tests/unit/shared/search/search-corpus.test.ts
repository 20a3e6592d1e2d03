import { describe, expect, it } from 'vitest'
import { corpusOf, documentOf, idsOf, search } from '../../../support/search-builders'

const library = corpusOf([
  documentOf(
    'habit',
    'Start with one habit',
    'Change a small habit in one team before you change the process.',
    {
      facets: { levels: [1], topic: 'habits', packId: 'levelwise', tags: ['team'] },
    },
  ),
  documentOf(
    'chain',
    'Redesign the value chain',
    'Service and product people share one flow of customer data from end to end.',
    {
      facets: { levels: [2], topic: 'processes', packId: 'levelwise', date: '2012-05-01' },
    },
  ),
  documentOf(
    'whole',
    'Transform the whole organisation',
    'New relationships and new processes. Double loop learning changes what people think.',
    {
      facets: { levels: [3], topic: 'culture', packId: 'levelwise', adviser: 'Chris Argyris' },
    },
  ),
  documentOf('annotation:a', 'people think they do together', 'people think they do together', {
    kind: 'annotation',
    passages: [
      { field: 'note', text: 'Try this with the service team', blockId: null },
      { field: 'body', text: 'what people think they do together', blockId: 'b1' },
    ],
    facets: { levels: [3], itemId: 'whole', hasNote: true, tags: ['try'], date: '2024-02-03' },
  }),
  documentOf('log:l', 'Buy a tool', 'A consultant said that a tool is enough', {
    kind: 'log',
    facets: { verdict: 'other-destination', levels: [1], date: '2024-03-01' },
  }),
  documentOf('list:r', 'For the board', 'Read this first', {
    kind: 'list',
    facets: { members: ['habit', 'chain'] },
  }),
])

describe('a word that one writer joins and another writes in two or with a hyphen', () => {
  const corpus = corpusOf([
    documentOf('hyphen', 'A hand-over at the door', 'The hand-over takes an hour.'),
    documentOf('two', 'By hand', 'It is handed over at noon.'),
  ])

  it.each([
    ['handover', ['hyphen']],
    ['hand-over', ['hyphen', 'two']],
    ['"hand-over"', ['hyphen']],
    ['"hand over takes"', ['hyphen']],
  ])('%s finds %j', (query, ids) => {
    expect(idsOf(corpus, query)).toEqual(ids)
  })
})

describe('searchCorpus', () => {
  it.each([
    ['finds a word in a body', 'customer', ['chain']],
    ['finds other forms of a word', 'organisations', ['whole']],
    ['finds the other spelling of a word', 'organization', ['whole']],
    [
      'finds any of several words, those with more of them first',
      'habit relationships process',
      ['habit', 'whole'],
    ],
    ['leaves stop words out', 'the habit', ['habit']],
    ['finds a stop word that stands alone', 'before', ['habit']],
    ['finds a phrase', '"double loop"', ['whole']],
    ['finds no phrase whose words stand apart', '"loop double"', []],
    ['finds a phrase over stop words', '"end to end"', ['chain']],
    ['excludes a word', 'people -product', ['whole', 'annotation:a']],
    ['excludes a phrase', 'people -"what people"', ['chain']],
    ['takes either side of an OR', 'habit OR loop', ['habit', 'whole']],
    ['needs every word beside brackets', '(habit OR loop) people', ['whole']],
    ['filters by level', 'people level:3', ['whole', 'annotation:a']],
    ['filters by several levels', 'level:1-2 one', ['habit', 'chain']],
    ['excludes a level', 'people -level:3', ['chain']],
    ['filters by kind', 'kind:annotations people', ['annotation:a']],
    ['filters by topic', 'topic:habits', ['habit']],
    ['filters by tag', 'tag:try', ['annotation:a']],
    ['filters by verdict', 'verdict:other-destination', ['log:l']],
    ['filters by a verdict in quotes', 'verdict:"Other destination"', ['log:l']],
    ['filters by note', 'has:note', ['annotation:a']],
    ['filters by having a tag', 'has:tag people', ['annotation:a']],
    ['filters by reading list', 'list:"for the board"', ['habit', 'chain']],
    ['filters by adviser', 'adviser:argyris', ['whole']],
    ['filters by an early date', 'before:2013', ['chain']],
    ['filters by a late date', 'after:2024-02-15', ['log:l']],
    ['looks in titles only', 'in:title people', ['annotation:a']],
    ['looks in notes only', 'in:note service', ['annotation:a']],
    ['forgives one edit from four letters on', 'habut', ['habit']],
    ['forgives two letters that changed places', 'hbait', ['habit']],
    ['forgives two edits from eight letters on', 'relatoinshps', ['whole']],
    ['forgives nothing below four letters', 'teh', []],
    ['reads an operator with a senseless value as text', 'level:9 habit', ['habit']],
    ['finds nothing for an empty query', '', []],
    ['finds nothing for mere signs', '!!! ???', []],
  ])('%s', (_sentence, query, expected) => {
    const found = idsOf(library, query)
    expect(new Set(found)).toEqual(new Set(expected))
    expect(found).toHaveLength(expected.length)
  })

  it('puts the document with all words first', () => {
    expect(idsOf(library, 'small habit team')[0]).toBe('habit')
  })

  it('completes the last word while it is being typed', () => {
    expect(idsOf(library, 'relation', { finished: false })).toEqual(['whole'])
    expect(idsOf(library, 'relati', { finished: false })).toEqual(['whole'])
    expect(idsOf(library, 'relati ', { finished: false })).toEqual([])
  })

  it('completes no word but the last', () => {
    expect(idsOf(library, 'relati habit', { finished: false })).toEqual(['habit'])
  })

  it('puts the typed word above its completions', () => {
    const corpus = corpusOf([
      documentOf('format', 'Format', 'format format format format'),
      documentOf(
        'form',
        'Other',
        'a long text with the word form somewhere in the middle of many other words that do not matter',
      ),
    ])
    expect(idsOf(corpus, 'form', { finished: false })).toEqual(['form', 'format'])
  })

  it('puts words side by side above words apart', () => {
    const corpus = corpusOf([
      documentOf(
        'apart',
        'A',
        'loop and after many other words of no account at all comes the second which is double',
      ),
      documentOf(
        'near',
        'B',
        'double loop and after many other words of no account at all comes the second which is',
      ),
    ])
    expect(idsOf(corpus, 'double loop')).toEqual(['near', 'apart'])
  })

  it('gives the same scores over several segments as over one', () => {
    const documents = [
      'habit of change',
      'change of habit and habit',
      'change',
      'team habit',
      'other text',
    ].map((body, index) => documentOf(`d${index}`, `Title ${index}`, body))
    const whole = search(corpusOf(documents), 'habit change').ranked.map(({ score }) => score)
    const split = search(corpusOf(documents.slice(0, 2), documents.slice(2)), 'habit change').ranked.map(
      ({ score }) => score,
    )
    expect(split).toEqual(whole)
  })

  it('forgets removed documents, also in its figures', () => {
    const documents = ['habit of change', 'change of habit and habit', 'change'].map((body, index) =>
      documentOf(`d${index}`, 'T', body),
    )
    const corpus = corpusOf(documents)
    corpus.remove(['d0'])
    const scores = (result: ReturnType<typeof search>): readonly number[] =>
      result.ranked.map(({ score }) => score)
    expect(scores(search(corpus, 'habit change'))).toEqual(
      scores(search(corpusOf(documents.slice(1)), 'habit change')),
    )
  })

  it('replaces a document that is added again', () => {
    const corpus = corpusOf([documentOf('a', 'First')], [documentOf('a', 'Second')])
    expect([idsOf(corpus, 'first'), idsOf(corpus, 'second'), corpus.size()]).toEqual([[], ['a'], 1])
  })

  it('breaks ties by kind, title and id', () => {
    const corpus = corpusOf([
      documentOf('z', 'Same'),
      documentOf('log:a', 'Same', '', { kind: 'log' }),
      documentOf('b', 'Same'),
      documentOf('a', 'Same', '', { kind: 'advice' }),
    ])
    expect(idsOf(corpus, 'same')).toEqual(['b', 'z', 'a', 'log:a'])
  })
})
