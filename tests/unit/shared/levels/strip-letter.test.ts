import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripLetter } from '../../../../src/shared/levels/strip-letter'

const words = (text: string): string => stripLetter(text).replace(/\s+/g, ' ').trim()

describe('stripLetter', () => {
  it.each([
    ['Hi Maria,\n\nName one owner.\n\nKind regards,\nJonas\nTel. 030', 'Name one owner.'],
    ['Dear all\nAsk who decides.\nBest,\nwe said.', 'Ask who decides. Best, we said.'],
    [
      'Sehr geehrte Frau Lind,\nBeginnen Sie klein.\nMit freundlichen Grüßen\nP. Weber',
      'Beginnen Sie klein.',
    ],
    ['Tidy the inbox.\n\nOn 3 Nov Maria wrote:\n> what do you think?', 'Tidy the inbox.'],
    ['Tidy the inbox.\n--\nWeber & Partner', 'Tidy the inbox.'],
  ])('leaves of a letter only what it advises: %j', (letter, advice) => {
    expect(words(letter)).toBe(advice)
  })

  it.each([
    'Hello is what the desk should say first.',
    'Dear customers leave when the form is long; shorten it.',
    'Kind regards are cheap. Regard each other as partners instead.',
    `Thanks\n${'A line of advice.\n'.repeat(20)}`,
  ])('takes nothing from what is no letter: %j', (text) => {
    expect(words(text)).toBe(text.replace(/\s+/g, ' ').trim())
  })

  it('moves no place, and adds nothing', () => {
    const line = fc.constantFrom(
      'Hi Maria,',
      '> quoted',
      'Kind regards,',
      '',
      '  ',
      'Name one owner.',
      '\t--',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        const text = lines.join('\n')
        const stripped = stripLetter(text)
        expect(stripped).toHaveLength(text.length)
        for (let at = 0; at < text.length; at += 1) expect([text[at], ' ']).toContain(stripped[at])
      }),
    )
  })
})
