import { createAppError } from '../base/app-error'
import type { AppError } from '../base/app-error'
import { isDay } from '../base/day'
import type { Day } from '../base/day'
import { failure, success } from '../base/result'
import type { Result } from '../base/result'
import type { Goal } from '../goals/goal'
import type { Level } from '../levels/level'
import { judgeFit } from './judge'
import type { GivenAnswer, LogEntry } from './log-entry'
import { questions, toAnswers } from './questions'
import { toReviewDay } from './review-day'
import type { ReviewChoice } from './review-day'

/** A fit check as it stands on the screen when the user saves it. */
export interface FitCheckDraft {
  readonly goal: Pick<Goal, 'id' | 'words' | 'level'>
  readonly subject: LogEntry['subject']
  readonly presumedLevel: Level | null
  readonly suggestion: LogEntry['suggestion']
  readonly given: readonly GivenAnswer[]
  readonly override: LogEntry['override']
  readonly confidence: LogEntry['confidence']
  readonly expectation: string
  /** A day, or null. */
  readonly expectBy: Day | null
  readonly review: ReviewChoice
  /** The day of the review when it is the user's own. */
  readonly ownReviewDay: Day | null
}

/** Where and when an entry is made. */
export interface EntryStamp {
  readonly id: string
  /** ISO time. */
  readonly now: string
  /** The user's own day, which near midnight is not that of `now`. */
  readonly today: Day
}

/**
 * Freezes a fit check. Everything is copied, so that no later change of goal or item reaches the entry. Fails with
 * `fit-check-incomplete`, `override-unexplained` or `day-invalid`.
 */
export function buildLogEntry(
  draft: FitCheckDraft,
  { id, now, today }: EntryStamp,
): Result<LogEntry, AppError> {
  const { goal, presumedLevel, given, override } = draft
  const judgement = judgeFit(toAnswers(given), goal.level, presumedLevel)
  if (judgement === undefined) return failure(createAppError('fit-check-incomplete'))
  if (override !== null && override.reason.trim() === '')
    return failure(createAppError('override-unexplained'))
  const reviewOn = toReviewDay(draft.review, today, draft.ownReviewDay)
  if (reviewOn === undefined) return failure(createAppError('day-invalid', { day: draft.ownReviewDay ?? '' }))
  const { expectBy } = draft
  if (expectBy !== null && !isDay(expectBy)) return failure(createAppError('day-invalid', { day: expectBy }))
  return success({
    id,
    createdAt: now,
    goal: { id: goal.id, words: goal.words, level: goal.level },
    subject: { ...draft.subject },
    presumedLevel,
    suggestion: draft.suggestion === null ? null : { ...draft.suggestion },
    answers: freezeAnswers(given),
    verdict: judgement.verdict,
    rule: judgement.ruleId,
    override: override === null ? null : { verdict: override.verdict, reason: override.reason.trim() },
    confidence: draft.confidence,
    expectation: draft.expectation.trim(),
    expectBy,
    reviewOn,
    appended: [],
  })
}

/** One answer a question, the last one given, in the order of the questions. */
function freezeAnswers(given: readonly GivenAnswer[]): readonly GivenAnswer[] {
  const last = new Map(given.map((answer) => [answer.question, answer]))
  return questions.flatMap(({ id }) => {
    const answer = last.get(id)
    return answer === undefined ? [] : [{ ...answer }]
  })
}
