import type { GivenAnswer } from './log-entry'
import { findNextQuestion, questions, toAnswers } from './questions'

/**
 * The answers of a check that was cut short: what was answered, and "can't tell" for whatever was not looked at and could
 * still matter. So a quick capture never claims more than was known, and its verdict says what to ask next.
 */
export function toQuickAnswers(given: readonly GivenAnswer[]): readonly GivenAnswer[] {
  if (findNextQuestion(toAnswers(given)) === undefined) return given
  const answered = new Set(given.map(({ question }) => question))
  const open = questions.filter(({ id }) => !answered.has(id))
  return [
    ...given,
    ...open.map(({ id }) => ({ question: id, answer: 'cannot-tell' as const, reason: '', evidence: '' })),
  ]
}
