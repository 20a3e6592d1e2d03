import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deepestJson, parseJson } from '../../../../src/shared/content/parse-json'

describe('parseJson', () => {
  it('reads what is JSON, with or without a byte order mark', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 10 }), (text) => {
        const parsed = parseJson(text)
        if (parsed.ok) expect(JSON.stringify(parsed.value)).toBe(JSON.stringify(JSON.parse(text)))
        else expect(parsed.error.why).toBe('unsafe')
      }),
    )
    expect(parseJson('\uFEFF{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } })
  })

  it.each([
    { what: 'what ends too soon', text: '{"a":', why: 'broken', offset: 5 },
    { what: 'nothing', text: '', why: 'broken', offset: 0 },
    {
      what: 'a key that reaches a prototype',
      text: '{"__proto__":{"a":1}}',
      why: 'unsafe',
      offset: undefined,
    },
    {
      what: 'a constructor with a prototype',
      text: '{"constructor":{"prototype":{"a":1}}}',
      why: 'unsafe',
      offset: undefined,
    },
    {
      what: 'brackets without end',
      text: '['.repeat(2_000_000),
      why: 'deep',
      offset: deepestJson,
    },
  ])('refuses $what and says where', ({ text, why, offset }) => {
    expect(parseJson(text)).toMatchObject({ ok: false, error: { why, offset } })
  })

  it('counts brackets in a text for nothing', () => {
    expect(parseJson(JSON.stringify('[{'.repeat(200) + '"\\')).ok).toBe(true)
  })

  it('refuses what is longer than it may be', () => {
    expect(parseJson('[1,2,3]', 5)).toMatchObject({ ok: false, error: { why: 'long' } })
  })
})
