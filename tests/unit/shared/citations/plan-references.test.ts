import { expect, it } from 'vitest'
import { planReferences } from '../../../../src/shared/citations/plan-references'
import type { CslRecord } from '../../../../src/shared/content/csl-record'

const work = (id: string, family: string, year: number | null): CslRecord => ({
  id,
  type: 'book',
  title: id,
  author: [{ family }],
  ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
})

it('keeps works of one author and year together, however many', () => {
  const many = Array.from({ length: 350 }, (_, index) => work(`w${index}`, `Writer ${index % 3}`, 2000))
  const portions = planReferences(many)
  expect(
    portions.map((portion) => new Set(portion.map((record) => record.author?.[0]?.family)).size),
  ).toEqual([1, 1, 1])
  expect(portions.flat()).toHaveLength(350)
})

it('sets a record once that comes twice, and works that have a twin apart from the others', () => {
  const portions = planReferences([
    work('a', 'One', 1990),
    work('a', 'One', 1990),
    work('twin', 'Three', 1990),
    work('b', 'Two', null),
    work('c', 'Two', null),
    work('other twin', 'Three', 1990),
  ])
  expect(portions.map((portion) => portion.map((record) => record.id))).toEqual([
    ['b', 'c', 'a'],
    ['twin', 'other twin'],
  ])
})

it('keeps portions of works without a twin short, so that a window stays free between them', () => {
  const many = Array.from({ length: 110 }, (_, index) => work(`w${index}`, `Writer ${index}`, 2000))
  expect(planReferences(many).map((portion) => portion.length)).toEqual([25, 25, 25, 25, 10])
})
