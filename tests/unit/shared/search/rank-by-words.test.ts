import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../src/shared/base/fold-text'
import { rankByWords } from '../../../../src/shared/search/rank-by-words'

const labels = [
  'Relist the work',
  'New list of readings',
  'List what you stop',
  'Ask the board',
  'Lists, lists',
]
const find = (typed: string): readonly string[] => rankByWords(labels, (label) => label, foldText(typed))

describe('short labels ranked by typed words', () => {
  it.each([
    {
      title: 'begin with the words, then hold a word that begins so, then hold them anywhere',
      typed: 'list',
      found: ['List what you stop', 'Lists, lists', 'New list of readings', 'Relist the work'],
    },
    { title: 'must hold every word, in any order', typed: 'stop list', found: ['List what you stop'] },
    { title: 'keep their order where nothing is typed', typed: '  ', found: labels },
    { title: 'may all be left out', typed: 'list zzz', found: [] },
    {
      title: 'come first where what was typed stands at the beginning, several words long',
      typed: 'list what',
      found: ['List what you stop'],
    },
  ])('$title', ({ typed, found }) => {
    expect(find(typed)).toEqual(found)
  })

  it('prefer words that begin a word, each of them counted', () => {
    const names = ['sublist remap', 'sublist map', 'x list map']
    expect(rankByWords(names, (name) => name, 'list map')).toEqual([
      'x list map',
      'sublist map',
      'sublist remap',
    ])
  })
})
