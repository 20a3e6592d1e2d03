import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuery, parseQuery } from '../../../../src/shared/search/parse-query'
import type { Filter, QueryNode } from '../../../../src/shared/search/query'

/** Writes a query down so that a table can show how it was read. */
function outline(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return node.open ? `${node.surface}*` : node.surface
    case 'phrase':
      return `"${node.surfaces.join(' ')}"`
    case 'not':
      return `-${outline(node.part)}`
    case 'filter':
      return `{${node.filter.name} ${valueOf(node.filter)}}`
    case 'group':
      return `${node.mode}(${node.parts.map(outline).join(' ')})`
  }
}

function valueOf(filter: Filter): string {
  const { name: _name, ...rest } = filter
  return Object.values(rest).map(String).join()
}

describe('parseQuery', () => {
  it.each([
    ['small wins', 'any(small wins)'],
    ['Über-Müdigkeit!', 'any(uber mudigkeit)'],
    ["team's", 'any(team)'],
    ['"double loop" learning', 'any("double loop" learning)'],
    ['“double loop”', 'any("double loop")'],
    ['-tool people', 'any(-tool people)'],
    ['-"two words"', 'any(-"two words")'],
    ['-end-to-end', 'any(-"end to end")'],
    ['end-to-end', 'any(end to end)'],
    ['+habit team', 'any(all(habit) team)'],
    ['habit OR routine', 'either(habit routine)'],
    ['small habit OR routine', 'either(all(small habit) routine)'],
    ['(habit OR routine) team', 'all(either(habit routine) team)'],
    ['-(habit OR routine)', 'all(-either(habit routine))'],
    ['habit AND team', 'all(habit team)'],
    ['habit (of one team)', 'any(habit of one team)'],
    ['level:2 flow', 'any({level 2} flow)'],
    ['level:1,3', 'any({level 1,3})'],
    ['level:2-3', 'any({level 2,3})'],
    ['kind:essays', 'any({kind essay})'],
    ['kind:"reading list"', 'any({kind list})'],
    ['Topic:"Customer Service"', 'any({topic customer service})'],
    ['tag:urgent', 'any({tag urgent})'],
    ['in:title whole', 'any({in title} whole)'],
    ['verdict:"fits with changes"', 'any({verdict fits-with-changes})'],
    ['has:note', 'any({has note})'],
    ['list:"For the board"', 'any({list for the board})'],
    ['before:2012', 'any({before 2012-01-01})'],
    ['after:2012-05', 'any({after 2012-05-01})'],
    ['-level:3', 'any(-{level 3})'],
    ['', 'any()'],
    ['   ', 'any()'],
  ])('reads %j as %s', (text, expected) => {
    expect(outline(parseQuery(text, { finished: true }).root)).toBe(expected)
  })

  it.each([
    ['an unclosed quote', '"double loop', 'any(double loop)'],
    ['an unclosed bracket', '(habit team', 'any(habit team)'],
    ['a stray bracket', 'habit) team', 'any(habit team)'],
    ['an OR at the edge', 'OR habit OR', 'all(habit)'],
    ['a double OR', 'habit OR OR team', 'either(habit team)'],
    ['a lower-case or', 'habit or team', 'any(habit or team)'],
    ['a lone minus', 'habit - team', 'any(habit team)'],
    ['an unknown operator', 'colour:red', 'any(colour red)'],
    ['a level that does not exist', 'level:9', 'any(level 9)'],
    ['a kind that does not exist', 'kind:banana', 'any(kind banana)'],
    ['an operator without a value', 'level: 2', 'any(level 2)'],
    ['a date that is none', 'before:yesterday', 'any(before yesterday)'],
    ['a web address', 'https://example.org/a', 'any(https example.org a)'],
    ['lunr’s own signs', 'habit~2 team^10 title:foo*', 'any(habit 2 team 10 title foo)'],
  ])('reads %s as text', (_what, text, expected) => {
    expect(outline(parseQuery(text, { finished: true }).root)).toBe(expected)
  })

  it.each([
    ['small wi', 'any(small wi*)'],
    ['small wi ', 'any(small wi)'],
    ['small "wi"', 'any(small "wi")'],
    ['small (wi)', 'any(small wi)'],
    ['small -wi', 'any(small -wi)'],
    ['level:2', 'any({level 2})'],
    ['end-to-en', 'any(end to en*)'],
  ])('takes the last word of %j for half typed where it may be', (text, expected) => {
    expect(outline(parseQuery(text).root)).toBe(expected)
  })

  it('never throws and gives ranges inside the text', () => {
    const signs = fc.constantFrom(
      '"',
      '-',
      '+',
      '(',
      ')',
      ' ',
      ' OR ',
      ' AND ',
      'level:',
      'in:title',
      '2',
      'habit',
      ':',
      '“',
      'é',
      '\u0000',
      '😀',
      '\ud800',
    )
    const texts = fc
      .array(fc.oneof(signs, fc.string({ maxLength: 4 })), { maxLength: 24 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const check = (node: QueryNode): void => {
          expect(node.start).toBeGreaterThanOrEqual(0)
          expect(node.end).toBeLessThanOrEqual(text.length)
          expect(node.start).toBeLessThanOrEqual(node.end)
          if (node.kind === 'group') node.parts.forEach(check)
          if (node.kind === 'not') check(node.part)
        }
        check(parseQuery(text).root)
      }),
      { numRuns: 1500 },
    )
  })

  it('reads no further than the longest query', () => {
    const { root } = parseQuery('word '.repeat(longestQuery))
    expect(root.parts).toHaveLength(longestQuery / 5)
  })

  it('reads deeply nested brackets as text', () => {
    const { root } = parseQuery(`${'('.repeat(500)}a OR b${')'.repeat(500)}`, { finished: true })
    expect(outline(root)).toBe('either(a b)')
  })
})
