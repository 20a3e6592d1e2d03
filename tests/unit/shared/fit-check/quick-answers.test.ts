import { describe, expect, it } from 'vitest'
import { judgeFit } from '../../../../src/shared/fit-check/judge'
import { answers } from '../../../../src/shared/fit-check/log-entry'
import type { Answer, GivenAnswer, QuestionId } from '../../../../src/shared/fit-check/log-entry'
import { toAnswers } from '../../../../src/shared/fit-check/questions'
import { toQuickAnswers } from '../../../../src/shared/fit-check/quick-answers'

const given = (question: QuestionId, answer: Answer): GivenAnswer => ({
  question,
  answer,
  reason: '',
  evidence: '',
})

describe('a check that was cut short', () => {
  it.each(answers.flatMap((aim) => answers.map((level) => ({ aim, level }))))(
    'has a verdict whatever the two screens say: aim $aim, level $level',
    ({ aim, level }) => {
      const all = toQuickAnswers([given('aim-clear', aim), given('my-level', level)])
      expect(judgeFit(toAnswers(all), 2, 1)).toBeDefined()
    },
  )

  it('claims nothing that was not looked at', () => {
    const all = toQuickAnswers([given('aim-clear', 'yes'), given('my-level', 'yes')])
    expect(all.slice(2).every(({ answer }) => answer === 'cannot-tell')).toBe(true)
    expect(judgeFit(toAnswers(all), 2, 2)?.verdict).toBe('cannot-tell')
  })

  it('adds nothing once a screen has ended it', () => {
    const ended = [given('aim-clear', 'no')]
    expect(toQuickAnswers(ended)).toBe(ended)
  })
})
