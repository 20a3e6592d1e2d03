import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../../src/shared/search/parse-query'
import { planQuery } from '../../../../src/shared/search/plan-query'
import { suggestSpelling } from '../../../../src/shared/search/suggest-spelling'
import { corpusOf, documentOf, stemWord } from '../../../support/search-builders'

const times = (count: number, word: string, id: string): ReturnType<typeof documentOf>[] =>
  Array.from({ length: count }, (_, at) => documentOf(`${id}${at}`, `Text ${at}`, `${word} here`))
// "processs" stands in the library once, as a slip of its author.
const parts = corpusOf(
  [...times(40, 'process', 'p'), documentOf('slip', 'Slip', 'the processs of learning')],
  [...times(3, 'meadow', 'm'), documentOf('rare', 'Rare', 'a meadov and a chain and a chair')],
).parts()
const suggest = (text: string, finished = true) =>
  suggestSpelling(planQuery(parseQuery(text, { finished }), parts, stemWord), parts)

describe('another spelling', () => {
  it.each([
    { title: 'of a word that stands nowhere', typed: 'learnign', text: 'learning' },
    {
      title: 'of a word that is rare and has a neighbour twenty times as common',
      typed: 'processs',
      text: 'process',
    },
    {
      title: 'in the midst of a query, the rest untouched',
      typed: '(learnign OR  Chain) -x',
      text: '(learning OR  Chain) -x',
    },
    { title: 'of several words at once', typed: 'learnign processs', text: 'learning process' },
    {
      title: 'of the word that is still being typed, once it is read as a slip',
      typed: 'learnign',
      text: 'learning',
      finished: false,
    },
  ])('is offered: $title', ({ typed, text, finished = true }) => {
    expect(suggest(typed, finished)?.text).toBe(text)
  })

  it('says what was changed, in the order typed', () => {
    expect(suggest('learnign processs')?.changed).toEqual([
      { typed: 'learnign', meant: 'learning' },
      { typed: 'processs', meant: 'process' },
    ])
  })

  it.each([
    { title: 'a word that stands there as it was typed', typed: 'process learning' },
    { title: 'a rare word whose neighbour is not much commoner', typed: 'meadov' },
    { title: 'a rare word beside another rare one', typed: 'chain' },
    { title: 'a word that is like no other', typed: 'zzzzzzzz' },
    { title: 'a word that is left out by the query', typed: 'learning -processs' },
    { title: 'a rare word that may still grow', typed: 'processs', finished: false },
  ])('is not offered for $title', ({ typed, finished = true }) => {
    expect(suggest(typed, finished)).toBeNull()
  })
})
