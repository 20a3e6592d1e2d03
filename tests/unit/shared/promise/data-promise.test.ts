import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { promise as german } from '../../../../src/shared/language/de/promise'
import { promise as english } from '../../../../src/shared/language/en/promise'
import { findWords } from '../../../../src/shared/promise/find-words'
import { formatPromise } from '../../../../src/shared/promise/format-promise'
import { promiseKeys } from '../../../../src/shared/promise/promise-outline'

const file = join(__dirname, '..', '..', '..', '..', 'DATA-PROMISE.md')

describe('the promise', () => {
  it('says the same in DATA-PROMISE.md as in the app (npm run promise:write)', () => {
    expect(readFileSync(file, 'utf8')).toBe(formatPromise(findWords(english)))
  })

  it('leaves no word of the catalogue out', () => {
    const shown = new Set([
      'promise.title',
      'promise.lead',
      ...promiseKeys.flatMap(({ title, points }) => [title, ...points]),
    ])
    expect(shown).toEqual(new Set(pathsOf(english)))
  })

  it('is whole in German', () => {
    expect(() => formatPromise(findWords(german))).not.toThrow()
  })
})

function pathsOf(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : pathsOf(value as object, `${before}${key}.`),
  )
}
