import { describe, expect, it } from 'vitest'
import { toCheckedText } from '../../../../src/shared/fit-check/to-checked-subject'

describe('toCheckedText', () => {
  it.each([
    ['Tidy the inbox.\nAnd then?', 'Tidy the inbox.'],
    ['Hi Maria,\n\nthanks for the tour. Name one owner.', 'Name one owner.'],
    ['• Introduce a digital form\n• Train all clerks', 'Introduce a digital form'],
    ['## Five steps\n1. Map', 'Five steps'],
    ['<h2 style="color:red">Five steps</h2>', 'Five steps'],
    ['Hello all,', 'Hello all,'],
    ['   \n ', ''],
    [`${'word '.repeat(30)}`, `${'word '.repeat(13)}word …`],
  ])('takes the first words that say something as title: %j', (text, title) => {
    expect(toCheckedText(text, '').title).toBe(title)
  })

  it('keeps the text whole, and an adviser only where one is named', () => {
    const text = 'Hi Maria,\n\nName one owner.'
    expect(toCheckedText(text, '  ')).toMatchObject({ text, adviser: null })
    expect(toCheckedText(text, ' J. Weber ')).toMatchObject({ text, adviser: 'J. Weber' })
  })
})
