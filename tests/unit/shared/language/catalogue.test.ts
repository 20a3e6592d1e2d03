import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../../../src/shared/language/choose-language'
import { de } from '../../../../src/shared/language/de'
import { en } from '../../../../src/shared/language/en'
import { lookUpWords } from '../../../../src/shared/language/look-up-words'

const source = join(__dirname, '..', '..', '..', '..', 'src')

describe('the catalogue', () => {
  it('has words for every expected failure', () => {
    const codes = new Set(
      listFiles(source).flatMap((file) =>
        [
          ...readFileSync(file, 'utf8').matchAll(
            /createAppError\(\s*(?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g,
          ),
        ].flatMap(([, one, other]) => [one, other]),
      ),
    )
    codes.delete(undefined)
    expect(codes.size).toBeGreaterThan(10)
    expect([...codes].filter((code) => !(String(code) in en.errors))).toEqual([])
  })

  it('has words for every change that can be undone', () => {
    const labels = new Set(
      listFiles(join(source, 'renderer'))
        .flatMap((file) =>
          [
            ...readFileSync(file, 'utf8').matchAll(
              /(?:commit|changeSettings)\(\s*'([a-z-]+)'(.{0,200}?)\)/gs,
            ),
          ].map(([, label, rest]) => ({ label, quiet: /,\s*false$/.test(rest ?? '') })),
        )
        .filter(({ label }) => label !== 'position' && label !== 'draft')
        .map(({ label }) => label),
    )
    expect([...labels].filter((label) => !(String(label) in en.changes))).toEqual([])
  })

  it('leaves no text empty, and nowhere speaks of itself with a key', () => {
    const texts = flatten(en)
    expect(texts.filter(([path, text]) => text === '' && path !== 'saving.idle')).toEqual([])
    expect(texts.filter(([, text]) => /^[a-z]+\.[a-z.]+$/.test(text))).toEqual([])
  })
})

describe('the German words', () => {
  const german = new Map(flatten(de))
  const english = flatten(en)
  const placeholders = (text: string): readonly string[] =>
    [...text.matchAll(/\{\{.+?\}\}/g)].map(String).sort()

  it('are there for every English text, and for nothing else', () => {
    expect(english.filter(([path]) => !german.has(path)).map(([path]) => path)).toEqual([])
    const known = new Set(english.map(([path]) => path))
    expect([...german.keys()].filter((path) => !known.has(path))).toEqual([])
  })

  it('fill in the same things', () => {
    const differing = english.filter(
      ([path, text]) => placeholders(german.get(path) ?? '').join() !== placeholders(text).join(),
    )
    expect(differing.map(([path]) => path)).toEqual([])
  })

  it('are not the English ones left over', () => {
    const same = english.filter(
      ([path, text]) => text.replace(/\{\{.+?\}\}/g, '').length > 20 && german.get(path) === text,
    )
    expect(same.map(([path]) => path)).toEqual([])
  })
})

describe('the menu’s words', () => {
  it('are found by path, and a path without words is given back', () => {
    expect(lookUpWords('en', 'menu.file')).toBe('File')
    expect(lookUpWords('de', 'menu.file')).toBe('Datei')
    expect(lookUpWords('en', 'menu.nothing.here')).toBe('menu.nothing.here')
  })

  it.each([
    { wanted: 'system', locale: 'de-AT', language: 'de' },
    { wanted: 'system', locale: 'fr', language: 'en' },
    { wanted: 'en', locale: 'de', language: 'en' },
  ] as const)('$wanted on a $locale machine is $language', ({ wanted, locale, language }) => {
    expect(chooseLanguage(wanted, locale)).toBe(language)
  })
})

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? listFiles(path) : /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function flatten(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  )
}
