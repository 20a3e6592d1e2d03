import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../../../src/shared/content/parse-yaml'

const refusalOf = (text: string, limit?: number): { readonly line: number; readonly message: string } => {
  const parsed = parseYaml(text, limit)
  if (parsed.ok) throw new Error('it was taken')
  return parsed.error
}

describe('parsing YAML of a stranger', () => {
  it.each([
    '__proto__: {a: 1}',
    '"__prot\\u006f__": {a: 1}',
    '"\\x5f_proto__": {a: 1}',
    '? >-\n  __proto__\n: a',
    'a: [{"constr\\u0075ctor": 1}]',
    'a: {constructor: 1}',
    'a:\n  - prototype: 1',
  ])('refuses the name of a prototype however it is spelt: %j', (text) => {
    expect(parseYaml(text).ok).toBe(false)
  })

  it.each([
    { what: 'an alias', text: 'a: 1\nb: *a', line: 2, message: 'an alias (*) is not allowed here' },
    {
      what: 'an anchor on a word',
      text: 'a: 1\n\nb: &x word',
      line: 3,
      message: 'an anchor (&) is not allowed here',
    },
    { what: 'an anchor on a list', text: 'a: &x [1]', line: 1, message: 'an anchor (&) is not allowed here' },
    {
      what: 'an anchor on a map',
      text: 'a: &x {b: 1}',
      line: 1,
      message: 'an anchor (&) is not allowed here',
    },
    { what: 'a tag', text: 'a: 1\nb: !!js/function x', line: 2, message: 'a tag (!) is not allowed here' },
    {
      what: 'a merge key',
      text: 'a: 1\n<<: {b: 1}',
      line: 2,
      message: 'a merge key or the name of a prototype is not allowed here',
    },
    {
      what: 'more than the most',
      text: 'a: 12345',
      limit: 7,
      line: 1,
      message: 'more than 7 characters of YAML',
    },
  ])('refuses $what and tells the line', ({ text, limit, line, message }) => {
    expect(refusalOf(text, limit)).toEqual({ line, message })
  })

  it('refuses what is no YAML and tells the line', () => {
    expect(refusalOf('a: 1\nb: [1, 2').line).toBeGreaterThan(1)
  })

  it('refuses what is nested deeper than anybody writes', () => {
    expect(parseYaml(`${'['.repeat(15)}${']'.repeat(15)}`).ok).toBe(true)
    expect(parseYaml(`${'['.repeat(40)}${']'.repeat(40)}`).ok).toBe(false)
  })

  it('takes as many characters as the most', () => {
    expect(parseYaml('a: 12345', 8)).toEqual({ ok: true, value: { a: 12345 } })
  })

  it('takes plain keys, and words that only speak of what is forbidden', () => {
    expect(parseYaml('a: {b: [1, {c: "d"}]}')).toEqual({ ok: true, value: { a: { b: [1, { c: 'd' }] } } })
    expect(parseYaml('a: "the constructor & the prototype * !"')).toMatchObject({ ok: true })
  })
})
