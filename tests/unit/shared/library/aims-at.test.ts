import { describe, expect, it } from 'vitest'
import { aimsAt } from '../../../../src/shared/library/aims-at'

describe('aiming at a goal', () => {
  it.each([
    { levels: [2, 3] as const, goal: 2 as const, aims: true },
    { levels: [2, 3] as const, goal: 3 as const, aims: false },
    { levels: [] as const, goal: 1 as const, aims: false },
    { levels: [1] as const, goal: null, aims: false },
  ])('an item of $levels aims at $goal: $aims', ({ levels, goal, aims }) => {
    expect(aimsAt({ levels }, goal)).toBe(aims)
  })
})
