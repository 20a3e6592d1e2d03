import { describe, expect, it } from 'vitest'
import type { CslRecord } from '../../../../src/shared/content/csl-record'
import { formatRis } from '../../../../src/shared/export/format-ris'

const work: CslRecord = { id: 'work', type: 'book', title: 'Ask first' }
const fieldsOf = (
  change: Partial<CslRecord>,
  more: { readonly tags?: readonly string[]; readonly remarks?: readonly string[] } = {},
): readonly string[] =>
  formatRis([{ record: { ...work, ...change }, key: 'askfirst', tags: [], remarks: [], ...more }]).split(
    '\r\n',
  )
const valuesOf = (tag: string, ...given: Parameters<typeof fieldsOf>): readonly string[] =>
  fieldsOf(...given).flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []))

describe('a reference in RIS', () => {
  it('begins with its type, ends with an empty record line, and names only what is known', () => {
    expect(fieldsOf({})).toEqual(['TY  - BOOK', 'ID  - askfirst', 'TI  - Ask first', 'ER  - ', '', ''])
  })

  it.each([
    { what: 'a year', issued: { 'date-parts': [[2012]] }, PY: ['2012'], DA: [] },
    { what: 'a month', issued: { 'date-parts': [[2012, 3]] }, PY: ['2012'], DA: ['2012/03//'] },
    { what: 'a day', issued: { 'date-parts': [[2012, 11, 5]] }, PY: ['2012'], DA: ['2012/11/05/'] },
    { what: 'a date that nobody could read', issued: { raw: 'in spring' }, PY: ['in spring'], DA: [] },
  ] as const)('tells $what as far as it is known', ({ issued, PY, DA }) => {
    expect(valuesOf('PY', { issued } as Partial<CslRecord>)).toEqual(PY)
    expect(valuesOf('DA', { issued } as Partial<CslRecord>)).toEqual(DA)
  })

  it.each([
    ['64-88', '64', '88'],
    ['64–88', '64', '88'],
    ['64 — 88', '64', '88'],
    ['64', '64', undefined],
  ])('tells first and last page of %s', (page, first, last) => {
    expect(valuesOf('SP', { page })).toEqual([first])
    expect(valuesOf('EP', { page })).toEqual(last === undefined ? [] : [last])
  })

  it('names people by family and given name, and bodies as they call themselves, each on a line', () => {
    const author = [{ family: 'Argyris', given: 'Chris' }, { family: 'Follett' }, { literal: 'The Board' }]
    const editor = [{ family: 'Schön', given: 'Donald' }]
    expect(valuesOf('AU', { author })).toEqual(['Argyris, Chris', 'Follett', 'The Board'])
    expect(valuesOf('ED', { editor })).toEqual(['Schön, Donald'])
  })

  it('takes the number of a book before that of a journal', () => {
    expect(valuesOf('SN', { ISBN: '978', ISSN: '1234' })).toEqual(['978'])
    expect(valuesOf('SN', { ISSN: '1234' })).toEqual(['1234'])
  })

  it('says tags and highlights, a line each, after its own note', () => {
    const more = { tags: ['a', 'b'], remarks: ['“quote”', 'thought'] }
    expect(valuesOf('KW', {}, more)).toEqual(['a', 'b'])
    expect(valuesOf('N1', { note: 'own' }, more)).toEqual(['own', '“quote”', 'thought'])
  })

  it('is generic where RIS has no such type', () => {
    expect(valuesOf('TY', { type: 'performance' })).toEqual(['GEN'])
  })

  it('never lets a line feed in a text begin a record of its own', () => {
    const lines = fieldsOf({ title: 'One\r\nER  - \r\nTY  - BOOK' }, { remarks: ['x\nER  - '] })
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1)
  })
})
