import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSegment } from '../../../../src/shared/search/build-segment'
import { choosePassage } from '../../../../src/shared/search/choose-passage'
import { findText } from '../../../../src/shared/search/text-table'
import { documentOf, stemWord } from '../../../support/search-builders'

const vocabulary = ['flow', 'team', 'habit', 'loop', 'level'] as const
const passage = fc.record({
  field: fc.constantFrom('body' as const, 'heading' as const, 'note' as const),
  words: fc.array(fc.constantFrom(...vocabulary, 'filler'), { maxLength: 6 }),
})
const sought = fc
  .uniqueArray(
    fc.record({
      word: fc.constantFrom(...vocabulary),
      typed: fc.nat(2),
      worth: fc.integer({ min: 1, max: 9 }),
    }),
    {
      selector: ({ word }) => word,
    },
  )
  .map((words) => words.sort((a, b) => a.typed - b.typed))

describe('choosePassage', () => {
  it('finds by the places in the index what reading every passage finds', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 9 }), sought, (passages, words) => {
        const before = documentOf('before', 'flow team', 'habit loop level')
        const document = documentOf('one', 'flow', '', {
          passages: passages.map(({ field, words: text }) => ({
            field,
            text: text.join(' '),
            blockId: null,
          })),
        })
        const segment = createSegment([before, document, before], stemWord)
        const worths = passages.map(({ words: text }) =>
          [0, 1, 2].reduce((sum, typed) => {
            const here = words.filter((word) => word.typed === typed && text.includes(word.word))
            return sum + Math.max(0, ...here.map(({ worth }) => worth))
          }, 0),
        )
        const from = segment.passageStart[1] ?? 0
        const range = { from, to: segment.passageStart[2] ?? 0 }
        const known = words.map(({ word, typed, worth }) => ({
          index: findText(segment.words, word),
          typed,
          worth,
        }))
        const asked = known.filter(({ index }) => index >= 0)
        expect(choosePassage(segment, 1, range, asked) - from).toBe(worths.indexOf(Math.max(...worths)))
      }),
      { numRuns: 500 },
    )
  })
})
