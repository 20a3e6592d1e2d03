import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../src/shared/base/fold-text'
import { rankForgivingly } from '../../../../src/shared/commands/rank-forgivingly'

const labels = [
  'Reading lists',
  'New reading list',
  'Dark theme',
  'Light theme',
  'Who owns the whole chain?',
  'Größer werden ohne Chefs',
  'Export …',
]
const find = (typed: string, most = 10): readonly string[] =>
  rankForgivingly(labels, labels.map(foldText), typed, most)

describe('forgiving ranking', () => {
  it.each([
    { typed: 'dark', first: 'Dark theme' },
    { typed: 'drak', first: 'Dark theme' },
    { typed: 'theme light', first: 'Light theme' },
    { typed: 'raeding list', first: 'New reading list' },
    { typed: 'exort', first: 'Export …' },
    { typed: 'exporrt', first: 'Export …' },
    { typed: 'whole chian', first: 'Who owns the whole chain?' },
    { typed: 'groesser', first: 'Größer werden ohne Chefs' },
    { typed: 'größer', first: 'Größer werden ohne Chefs' },
    { typed: 'grosser', first: 'Größer werden ohne Chefs' },
    { typed: 'zzzz', first: undefined },
  ])('“$typed” finds $first', ({ typed, first }) => {
    expect(find(typed)[0]).toBe(first)
  })

  it('puts what was typed as it stands before what has a slip', () => {
    const words = ['chair', 'chain']
    expect(rankForgivingly(words, words, 'chain', 5)).toEqual(['chain', 'chair'])
  })

  it('lets a command lead when words of it were begun, and only then', () => {
    const titles = ['Listen before you speak', 'List what you have', 'New reading list']
    const lead = (typed: string): readonly string[] =>
      rankForgivingly(titles, titles.map(foldText), typed, 5, (title) => title.startsWith('New'))
    expect(lead('list')).toEqual(['New reading list', 'Listen before you speak', 'List what you have'])
    expect(lead('rea lis')).toEqual(['New reading list'])
    expect(lead('lis')[0]).toBe('New reading list')
    expect(lead('isten')[0]).toBe('Listen before you speak')
  })

  it('takes short words as they are typed', () => {
    expect(find('nww')).toEqual([])
  })

  it('gives everything, up to the most, for nothing typed', () => {
    expect(find('', 3)).toEqual(labels.slice(0, 3))
  })
})
