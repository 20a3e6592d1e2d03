import { describe, expect, test } from 'vitest'
import { en } from '../../../../src/shared/language/en'
import { readPseudoLocale, toPseudoText, toPseudoWords } from '../../../../src/shared/language/pseudo-words'

function texts(catalogue: object): readonly string[] {
  return Object.values(catalogue).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? texts(value) : [],
  )
}
const placeholders = (text: string): readonly string[] => text.match(/\{\{[^}]*\}\}/g) ?? []

describe('pseudo-words', () => {
  test.each(['long', 'rtl'] as const)('%s keeps every key and placeholder of the catalogue', (locale) => {
    const before = texts(en)
    const after = texts(toPseudoWords(en, locale))
    expect(after.length).toBe(before.length)
    expect(after.map(placeholders)).toEqual(before.map(placeholders))
  })
  test('long has accents and is 40 % longer', () => {
    const text = toPseudoText('Reading lists', 'long')
    expect(text).toMatch(/^Ŕéåðîñĝ ļîšţš /)
    expect(text.length).toBeGreaterThanOrEqual(Math.floor(13 * 1.4))
  })
  test('rtl turns the words round and leaves what is filled in alone', () => {
    expect(toPseudoText('{{count}} items', 'rtl')).toBe('{{count}}\u202e items\u202c')
  })
  test.each([
    ['long', 'long'],
    ['rtl', 'rtl'],
    ['de', null],
    ['', null],
    [null, null],
  ])('reads %s as %s', (named, read) => expect(readPseudoLocale(named)).toBe(read))
})
