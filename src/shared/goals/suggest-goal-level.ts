import type { Level } from '../levels/level'

/** The four questions of the first run, in their order; each answer speaks of one level. */
export const goalQuestions = ['reach', 'altered', 'thinking', 'proof'] as const
/** One of the four questions. */
export type GoalQuestion = (typeof goalQuestions)[number]

/** A level read off the four answers, and what decided. */
export interface GoalLevelSuggestion {
  readonly level: Level
  readonly because: 'all' | 'most' | 'proof'
  /** How many of the four answers speak of the level. */
  readonly agreeing: number
}

/**
 * Suggests a level. Where three or more answers agree they decide; otherwise the proof that would satisfy decides, because
 * it is the first tie-breaker of the rubric (content/README.md, "Levels").
 */
export function suggestGoalLevel(answers: Readonly<Record<GoalQuestion, Level>>): GoalLevelSuggestion {
  const given = goalQuestions.map((question) => answers[question])
  const count = (level: Level): number => given.filter((answer) => answer === level).length
  const majority = given.find((level) => count(level) >= 3)
  const level = majority ?? answers.proof
  const agreeing = count(level)
  return { level, agreeing, because: agreeing === 4 ? 'all' : agreeing === 3 ? 'most' : 'proof' }
}
