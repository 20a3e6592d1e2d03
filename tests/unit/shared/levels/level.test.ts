import { expect, it } from 'vitest'
import { isLevel, levels } from '../../../../src/shared/levels/level'

it('a level is 1, 2 or 3 and nothing else', () => {
  expect(levels).toEqual([1, 2, 3])
  expect(levels.every(isLevel)).toBe(true)
  for (const value of [0, 4, 1.5, '1', null, undefined, NaN, [1]]) expect(isLevel(value)).toBe(false)
})
