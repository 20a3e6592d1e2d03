import { questionIds } from './log-entry'
import type { Answer, QuestionId, Verdict } from './log-entry'
import type { NextStepId } from './verdicts'
import type { Answers } from './questions'

/** Holds when at least so many of the questions have one of the answers. */
export interface Condition {
  readonly of: readonly QuestionId[]
  readonly are: readonly Answer[]
  readonly atLeast: number
}

/** A rule: the first whose conditions all hold gives the verdict. Its sentence stands under `fitCheck.rules.<id>`. */
export interface Rule {
  readonly id: RuleId
  readonly when: readonly Condition[]
  readonly verdict: Verdict
  readonly nextStep: NextStepId
}

/** Where the advice wants to go is witnessed by three answers; two clear ones are enough. */
const destination: readonly QuestionId[] = ['my-level', 'reach', 'depth']
/** What makes a step that cannot be taken back a risk when it is only half there. */
const footing: readonly QuestionId[] = ['knows', 'conditions', 'capacity']

/** The ids of the rules, in the order in which they are tried. */
export const ruleIds = [
  'aim-unclear',
  'aim-unknown',
  'level-other',
  'reach-and-depth-other',
  'reach-other',
  'depth-other',
  'destination-unknown',
  'destination-doubtful',
  'works-on-other-things',
  'other-conditions',
  'no-grounds-no-way-back',
  'object-unknown',
  'cheap-to-find-out',
  'no-grounds',
  'grounds-unknown',
  'conditions-unknown',
  'capacity-unknown',
  'changed-beyond-recognition',
  'capacity-missing',
  'one-way-and-doubtful',
  'way-back-doubtful',
  'one-way',
  'way-back-unknown',
  'partly-my-level',
  'partly-conditions',
  'partly-object',
  'partly-capacity',
  'partly-grounds',
  'partly-reversible',
  'partly-clear',
  'two-witnesses',
  'all-yes',
] as const
/** One of the rules. */
export type RuleId = (typeof ruleIds)[number]

/**
 * The rules, first match wins. The order is the argument: is it going where I am going, is this a way there for us,
 * do we know enough, could we do it, and only then what to alter.
 */
export const rules: readonly Rule[] = [
  rule('aim-unclear', [is('aim-clear', 'no')], 'cannot-tell', 'ask-adviser'),
  rule('aim-unknown', [is('aim-clear', 'cannot-tell')], 'cannot-tell', 'ask-adviser'),

  rule('level-other', [is('my-level', 'no')], 'other-destination', 'keep-for-other-goal'),
  rule(
    'reach-and-depth-other',
    [is('reach', 'no'), is('depth', 'no')],
    'other-destination',
    'keep-for-other-goal',
  ),
  rule('reach-other', [is('reach', 'no')], 'other-destination', 'keep-for-other-goal'),
  rule('depth-other', [is('depth', 'no')], 'other-destination', 'keep-for-other-goal'),
  rule('destination-unknown', [some(destination, 2, 'cannot-tell')], 'cannot-tell', 'ask-adviser'),
  rule(
    'destination-doubtful',
    [some(destination, 1, 'cannot-tell'), some(destination, 1, 'partly')],
    'cannot-tell',
    'ask-adviser',
  ),

  rule('works-on-other-things', [is('touches', 'no')], 'other-route', 'look-for-route'),
  rule('other-conditions', [is('conditions', 'no')], 'other-route', 'look-for-route'),
  rule(
    'no-grounds-no-way-back',
    [is('knows', 'no'), is('reversible', 'no')],
    'other-route',
    'look-for-route',
  ),

  rule('object-unknown', [is('touches', 'cannot-tell')], 'cannot-tell', 'ask-adviser'),
  rule(
    'cheap-to-find-out',
    [
      { of: ['knows', 'conditions'], are: ['no', 'cannot-tell'], atLeast: 1 },
      is('reversible', 'yes'),
      is('capacity', 'yes', 'partly'),
    ],
    'fits-with-changes',
    'try-small',
  ),
  rule('no-grounds', [is('knows', 'no')], 'cannot-tell', 'ask-adviser'),
  rule('grounds-unknown', [is('knows', 'cannot-tell')], 'cannot-tell', 'ask-adviser'),
  rule('conditions-unknown', [is('conditions', 'cannot-tell')], 'cannot-tell', 'ask-adviser'),
  rule('capacity-unknown', [is('capacity', 'cannot-tell')], 'cannot-tell', 'ask-adviser'),

  rule(
    'changed-beyond-recognition',
    [is('touches', 'partly'), is('conditions', 'partly'), is('capacity', 'partly')],
    'other-route',
    'look-for-route',
  ),
  rule('capacity-missing', [is('capacity', 'no')], 'not-ready', 'name-the-gap'),
  rule(
    'one-way-and-doubtful',
    [is('reversible', 'no'), some(footing, 1, 'partly')],
    'not-ready',
    'firm-up-first',
  ),
  rule(
    'way-back-doubtful',
    [is('reversible', 'cannot-tell'), some(footing, 1, 'partly')],
    'cannot-tell',
    'ask-adviser',
  ),

  rule('one-way', [is('reversible', 'no')], 'fits-with-changes', 'make-way-back'),
  rule('way-back-unknown', [is('reversible', 'cannot-tell')], 'fits-with-changes', 'make-way-back'),
  rule('partly-my-level', [some(destination, 1, 'partly')], 'fits-with-changes', 'take-the-part'),
  rule('partly-conditions', [is('conditions', 'partly')], 'fits-with-changes', 'adapt'),
  rule('partly-object', [is('touches', 'partly')], 'fits-with-changes', 'add-what-is-missing'),
  rule('partly-capacity', [is('capacity', 'partly')], 'fits-with-changes', 'cut-to-size'),
  rule('partly-grounds', [is('knows', 'partly')], 'fits-with-changes', 'check-early'),
  rule('partly-reversible', [is('reversible', 'partly')], 'fits-with-changes', 'make-way-back'),
  rule('partly-clear', [is('aim-clear', 'partly')], 'fits-with-changes', 'say-its-aim'),
  rule('two-witnesses', [some(destination, 1, 'cannot-tell'), some(destination, 2, 'yes')], 'fits', 'begin'),
  rule('all-yes', [some(questionIds, questionIds.length, 'yes')], 'fits', 'begin'),
]

/** Tells whether a rule's conditions all hold. An unanswered question satisfies nothing. */
export function ruleHolds({ when }: Rule, answers: Answers): boolean {
  return when.every((condition) => matchingQuestions(condition, answers).length >= condition.atLeast)
}

/** The questions whose answers made a rule hold, in the order of its conditions, each once. */
export function decidingQuestions({ when }: Rule, answers: Answers): readonly QuestionId[] {
  return [...new Set(when.flatMap((condition) => matchingQuestions(condition, answers)))]
}

function matchingQuestions({ of, are }: Condition, answers: Answers): readonly QuestionId[] {
  return of.filter((question) => {
    const answer = answers[question]
    return answer !== undefined && are.includes(answer)
  })
}

function rule(id: RuleId, when: readonly Condition[], verdict: Verdict, nextStep: NextStepId): Rule {
  return { id, when, verdict, nextStep }
}

function is(question: QuestionId, ...are: readonly Answer[]): Condition {
  return { of: [question], are, atLeast: 1 }
}

function some(of: readonly QuestionId[], atLeast: number, answer: Answer): Condition {
  return { of, are: [answer], atLeast }
}
