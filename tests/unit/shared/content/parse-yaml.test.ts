import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../../../src/shared/content/parse-yaml'

describe('parsing YAML of a stranger', () => {
  it.each([
    '__proto__: {a: 1}',
    '"__prot\\u006f__": {a: 1}',
    '"\\x5f_proto__": {a: 1}',
    '? >-\n  __proto__\n: a',
    'a: [{"constr\\u0075ctor": 1}]',
  ])('refuses the name of a prototype however it is spelt: %j', (text) => {
    expect(parseYaml(text).ok).toBe(false)
  })

  it('takes plain keys', () => {
    expect(parseYaml('a: {b: [1, {c: "d"}]}')).toEqual({ ok: true, value: { a: { b: [1, { c: 'd' }] } } })
  })
})
