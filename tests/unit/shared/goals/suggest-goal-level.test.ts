import { describe, expect, it } from 'vitest'
import { changeGoal } from '../../../../src/shared/goals/change-goal'
import { goalQuestions, suggestGoalLevel } from '../../../../src/shared/goals/suggest-goal-level'
import { levels } from '../../../../src/shared/levels/level'
import type { Level } from '../../../../src/shared/levels/level'

const ask = (reach: Level, altered: Level, thinking: Level, proof: Level) =>
  suggestGoalLevel({ reach, altered, thinking, proof })

describe('a level is suggested from four answers', () => {
  it.each([
    { given: ask(2, 2, 2, 2), level: 2, because: 'all', agreeing: 4 },
    { given: ask(3, 3, 3, 1), level: 3, because: 'most', agreeing: 3 },
    { given: ask(1, 1, 3, 3), level: 3, because: 'proof', agreeing: 2 },
    { given: ask(1, 2, 3, 2), level: 2, because: 'proof', agreeing: 2 },
    { given: ask(1, 1, 2, 3), level: 3, because: 'proof', agreeing: 1 },
  ])('$because decides for Level $level', ({ given, level, because, agreeing }) => {
    expect(given).toEqual({ level, because, agreeing })
  })

  it('every set of answers gets a level that one of the answers names', () => {
    for (const reach of levels)
      for (const altered of levels)
        for (const thinking of levels)
          for (const proof of levels)
            expect([reach, altered, thinking, proof]).toContain(ask(reach, altered, thinking, proof).level)
    expect(goalQuestions).toHaveLength(4)
  })
})

describe('a goal that changes', () => {
  const goal = {
    id: 'g',
    words: 'a',
    level: 1,
    due: null,
    createdAt: '2026-01-01',
    archivedAt: null,
    history: [],
  } as const

  it('keeps its earlier level in the history', () => {
    expect(changeGoal(goal, { words: 'b', level: 3, due: null }, '2026-02-01').history).toEqual([
      { at: '2026-02-01', from: 1, to: 3 },
    ])
  })

  it('has no new history when only its words change', () => {
    expect(changeGoal(goal, { words: 'b', level: 1, due: '2026-05-01' }, '2026-02-01')).toEqual({
      ...goal,
      words: 'b',
      due: '2026-05-01',
    })
  })
})
