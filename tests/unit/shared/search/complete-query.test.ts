import { describe, expect, it } from 'vitest'
import { completeQuery } from '../../../../src/shared/search/complete-query'
import { corpusOf, documentOf } from '../../../support/search-builders'

const parts = corpusOf([
  documentOf('a', 'Change and changes', 'change changing level', {
    facets: { topic: 'customer service', tags: ['try'], adviser: 'Mary Parker Follett' },
  }),
  documentOf('c', 'Hand-over', 'A hand-over by hand, handed and handsome.'),
  documentOf('list:b', 'For the board', '', { kind: 'list' }),
]).parts()

describe('completeQuery', () => {
  it.each([
    ['words, the commonest first', 'chan', ['change ', 'changes ', 'changing ']],
    ['no word that only a hyphen joins', 'hand', ['handed ', 'handsome ']],
    ['an operator', 'le', ['level ', 'level:']],
    ['the values of an operator', 'small level:', ['small level:1 ', 'small level:2 ', 'small level:3 ']],
    ['a value with white space', 'topic:cust', ['topic:"customer service" ']],
    ['a value in quotes', 'topic:"customer s', ['topic:"customer service" ']],
    ['a value by a word inside it', 'adviser:follett', ['adviser:"Mary Parker Follett" ']],
    ['the title of a list', 'list:f', ['list:"For the board" ']],
    ['an excluded value', '-tag:t', ['-tag:try ']],
    ['nothing after white space', 'change ', []],
    ['nothing for an unknown word', 'zzz', []],
  ])('completes %s', (_what, text, expected) => {
    expect(completeQuery(text, parts, 5).map(({ query }) => query)).toEqual(expected)
  })
})
