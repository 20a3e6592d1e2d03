import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeSimilar, signWord, signWords } from '../../../../src/shared/search/letter-signature'
import { createTextTable } from '../../../../src/shared/search/text-table'

const sign = fc.constantFrom('a', 'b', 'z', '7', "'", 'é', 'ж', '漢', '😀')
const words = fc.string({ unit: sign, maxLength: 40 })

/** One slip of the finger at a place of a word. */
const slip = fc.tuple(fc.constantFrom('drop', 'add', 'replace', 'swap'), fc.nat(40), sign)
type Slip = [string, number, string]

/** Edits count in UTF-16 units, and so do these. */
function misspell(word: string, [kind, place, letter]: Slip): string {
  const at = Math.min(place, word.length)
  const [unit = ''] = letter.split('')
  const rest = word.slice(at + 1)
  if (kind === 'drop') return word.slice(0, at) + rest
  if (kind === 'add') return word.slice(0, at) + unit + word.slice(at)
  if (at >= word.length) return word
  if (kind === 'replace') return word.slice(0, at) + unit + rest
  return word.slice(0, at) + rest.slice(0, 1) + word.charAt(at) + rest.slice(1)
}

describe('the signature of a word by its letters', () => {
  it('is the same from a table and from the text', () => {
    fc.assert(
      fc.property(fc.array(words), (texts) => {
        expect([...signWords(createTextTable(texts))]).toEqual(texts.map(signWord))
      }),
    )
  })

  it('never turns away a word that is so many slips away, nor one that goes on from there', () => {
    fc.assert(
      fc.property(words, fc.array(slip, { minLength: 1, maxLength: 2 }), words, (typed, slips, more) => {
        const edits = slips.length === 1 ? 1 : 2
        const near = slips.reduce<string>(misspell, typed)
        expect(mayBeSimilar(signWord(near), signWord(typed), edits, false)).toBe(true)
        expect(mayBeSimilar(signWord(near + more), signWord(typed), edits, true)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['other letters', 'library', 'harvest', false],
    ['one letter too many for the edits', 'habits', 'hat', false],
    ['a word that goes on where the whole is meant', 'habituation', 'habit', false],
    ['the same letters in another order, which only the matrix can tell', 'habit', 'bitha', true],
  ])('tells %s', (_case, word, typed, expected) => {
    expect(mayBeSimilar(signWord(word), signWord(typed), 1, false)).toBe(expected)
  })
})
