import type { Level } from '../levels/level'
import { questionIds } from './log-entry'
import type { Answer, Aspect, GivenAnswer, QuestionId } from './log-entry'

/** A question of the fit check. Its words stand in the catalogue under `fitCheck.questions.<id>`. */
export interface Question {
  readonly id: QuestionId
  /** A screening question may end the check; a closer look is only worth its time after both screens. */
  readonly part: 'screen' | 'look'
  /** Answers to a screening question that end the check at once. */
  readonly endsOn: readonly Answer[]
  /** Whether the hint depends on the goal's level (`hints.<level>` in the catalogue, beside `hint`). */
  readonly hintByLevel: boolean
  /** Parts that the user may tick to be led to an answer. */
  readonly aspects: readonly Aspect[]
}

/** The nine questions in the order in which they are asked: two screens, then seven. */
export const questions: readonly Question[] = [
  { id: 'aim-clear', part: 'screen', endsOn: ['no', 'cannot-tell'], hintByLevel: false, aspects: [] },
  { id: 'my-level', part: 'screen', endsOn: ['no'], hintByLevel: true, aspects: [] },
  { id: 'reach', part: 'look', endsOn: [], hintByLevel: true, aspects: [] },
  { id: 'depth', part: 'look', endsOn: [], hintByLevel: true, aspects: [] },
  {
    id: 'touches',
    part: 'look',
    endsOn: [],
    hintByLevel: true,
    aspects: ['technology', 'process', 'relationships'],
  },
  { id: 'knows', part: 'look', endsOn: [], hintByLevel: false, aspects: [] },
  { id: 'conditions', part: 'look', endsOn: [], hintByLevel: false, aspects: [] },
  { id: 'capacity', part: 'look', endsOn: [], hintByLevel: false, aspects: [] },
  { id: 'reversible', part: 'look', endsOn: [], hintByLevel: false, aspects: [] },
]

/** What has been answered so far, by question. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>

/** Takes the bare answers out of what the user gave. A question answered twice counts as it was answered last. */
export function toAnswers(given: readonly Pick<GivenAnswer, 'question' | 'answer'>[]): Answers {
  return Object.fromEntries(given.map(({ question, answer }) => [question, answer]))
}

/** The screening question whose answer ends the check early, or undefined while it goes on. */
export function findEarlyEnd(answers: Answers): QuestionId | undefined {
  return questions.find(({ id, endsOn }) => {
    const answer = answers[id]
    return answer !== undefined && endsOn.includes(answer)
  })?.id
}

/** The next question to ask, or undefined when the check is complete or a screen has ended it. */
export function findNextQuestion(answers: Answers): QuestionId | undefined {
  if (findEarlyEnd(answers) !== undefined) return undefined
  return questionIds.find((id) => answers[id] === undefined)
}

/**
 * Suggests an answer to "does it work on what your change needs" from the parts ticked: a local change needs one of the
 * three, a chain needs its process worked on, and Level 3 needs all three together (cv harquail, 2012).
 */
export function suggestTouches(ticked: readonly Aspect[], goalLevel: Level): Answer {
  if (ticked.length === 0) return 'no'
  switch (goalLevel) {
    case 1:
      return 'yes'
    case 2:
      return ticked.includes('process') ? 'yes' : 'partly'
    case 3:
      return new Set(ticked).size === 3 ? 'yes' : 'partly'
  }
}
