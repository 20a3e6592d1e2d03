import { describe, expect, it } from 'vitest'
import { presumeLevel } from '../../../../src/shared/fit-check/presume-level'

describe('presumeLevel', () => {
  it.each([
    { says: 'is what was suggested', chosen: undefined, answer: undefined, level: 2 },
    { says: 'is what was suggested when the user agrees', chosen: undefined, answer: 'yes', level: 2 },
    {
      says: 'is not known when the user denies the suggestion',
      chosen: undefined,
      answer: 'no',
      level: null,
    },
    { says: 'is what the user chose, whatever was answered', chosen: 2, answer: 'no', level: 2 },
    { says: 'is not known when the user chose that', chosen: null, answer: 'yes', level: null },
  ] as const)('$says', ({ chosen, answer, level }) => {
    const answers = answer === undefined ? {} : { 'my-level': answer }
    expect(presumeLevel({ chosen, suggested: 2, goalLevel: 2, answers })).toBe(level)
  })

  it('keeps a suggestion of another level than the goal’s, which “no” confirms', () => {
    const answers = { 'my-level': 'no' } as const
    expect(presumeLevel({ chosen: undefined, suggested: 3, goalLevel: 2, answers })).toBe(3)
  })
})
