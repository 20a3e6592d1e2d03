import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/shared/content/block'
import { markBlocks } from '../../../../src/shared/reading/mark-blocks'
import { wordsOfMatches } from '../../../../src/shared/reading/words-of-matches'

const blocks: readonly Block[] = [
  {
    id: 'a',
    kind: 'paragraph',
    text: 'Pilots come first. A Pilot is tried, and first of all here.',
    spans: [],
  },
  { id: 'b', kind: 'paragraph', text: 'The pilot firsthand.', spans: [] },
]
const words = (...marked: readonly string[]): readonly string[] =>
  wordsOfMatches(blocks, markBlocks(blocks, marked))

describe('the words under the marks', () => {
  it.each([
    { marked: ['pilot', 'pilots', 'first', 'firsthand', 'firstorder'], shown: ['first', 'pilot'] },
    { marked: ['firsthand'], shown: ['firsthand'] },
    { marked: ['elsewhere'], shown: [] },
  ])('of $marked are $shown', ({ marked, shown }) => {
    expect(words(...marked)).toEqual(shown)
  })
})
