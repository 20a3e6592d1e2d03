import { expect, it } from 'vitest'
import { proposeDifference } from '../../../../src/shared/contrasts/propose-difference'

it.each([
  { first: [1], second: [3], proposed: 'destination' },
  { first: [2], second: [2], proposed: 'route' },
  { first: [2, 3], second: [2], proposed: 'route' },
  { first: [1, 2], second: [2], proposed: 'mixed' },
  { first: [], second: [2], proposed: null },
] as const)('levels $first and $second differ in $proposed', ({ first, second, proposed }) => {
  expect(proposeDifference(first, second)).toBe(proposed)
})
