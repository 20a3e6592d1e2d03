import type { Level } from '../levels/level'
import type { QuestionId, Verdict } from './log-entry'
import { findNextQuestion } from './questions'
import type { Answers } from './questions'
import { decidingQuestions, ruleHolds, rules } from './rules'
import type { RuleId } from './rules'
import type { NextStepId } from './verdicts'

/** The outcome of a fit check, with the rule that gave it and the answers that made the rule hold. */
export interface FitJudgement {
  readonly verdict: Verdict
  readonly ruleId: RuleId
  /** Never empty; the weightiest first. */
  readonly decidedBy: readonly QuestionId[]
  readonly nextStepId: NextStepId
  /** For `cannot-tell`: the question to put to the adviser, in words under `fitCheck.questions.<id>.ask`. */
  readonly askId?: QuestionId
  /** For `other-destination`: the level of goal that the advice would fit, when the user has named what it presumes. */
  readonly wouldFitLevel?: Level
}

/**
 * Judges advice against a goal: the first rule that holds decides. Undefined while a question is open that could
 * still matter; a screening question may end the check early, and what was answered after it then counts for nothing.
 */
export function judgeFit(
  answers: Answers,
  goalLevel: Level,
  presumedLevel: Level | null = null,
): FitJudgement | undefined {
  if (findNextQuestion(answers) !== undefined) return undefined
  const rule = rules.find((candidate) => ruleHolds(candidate, answers))
  if (rule === undefined) return undefined
  const decidedBy = decidingQuestions(rule, answers)
  const [first] = decidedBy
  const fitsElsewhere =
    rule.verdict === 'other-destination' && presumedLevel !== null && presumedLevel !== goalLevel
  return {
    verdict: rule.verdict,
    ruleId: rule.id,
    decidedBy,
    nextStepId: rule.nextStep,
    ...(rule.verdict === 'cannot-tell' && first !== undefined ? { askId: first } : {}),
    ...(fitsElsewhere ? { wouldFitLevel: presumedLevel } : {}),
  }
}
