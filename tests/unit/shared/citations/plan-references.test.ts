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

it('sets a record once that comes twice, and works without a year apart from the others', () => {
  const portions = planReferences([
    work('a', 'One', 1990),
    work('a', 'One', 1990),
    work('b', 'Two', null),
    work('c', 'Two', null),
  ])
  expect(portions.map((portion) => portion.map((record) => record.id))).toEqual([['a'], ['b', 'c']])
})
