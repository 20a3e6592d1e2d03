import type { Day } from '../base/day'
import type { ItemKind } from '../content/item'
import type { Level } from '../levels/level'

/** The six outcomes of a fit check, in the order in which screens list them. */
export const verdicts = [
  'fits',
  'fits-with-changes',
  'other-route',
  'other-destination',
  'not-ready',
  'cannot-tell',
] as const
/** One of the six outcomes. */
export type Verdict = (typeof verdicts)[number]

/** The four answers to a question. */
export const answers = ['yes', 'partly', 'no', 'cannot-tell'] as const
/** One of the answers. */
export type Answer = (typeof answers)[number]

/** The nine questions: two screens, then seven. */
export const questionIds = [
  'aim-clear',
  'my-level',
  'reach',
  'depth',
  'touches',
  'knows',
  'conditions',
  'capacity',
  'reversible',
] as const
/** One of the questions. */
export type QuestionId = (typeof questionIds)[number]

/** What a change may work on; Level 3 needs all of them together. */
export const aspects = ['technology', 'process', 'relationships'] as const
/** One of them. */
export type Aspect = (typeof aspects)[number]

/** An answer as the user gave it, with the reason line and a passage of the text as evidence. */
export interface GivenAnswer {
  readonly question: QuestionId
  readonly answer: Answer
  readonly reason: string
  readonly evidence: string
  /** For the question `touches`: what the user ticked. */
  readonly aspects?: readonly Aspect[]
}

/** A saved fit check, frozen as it was. Nothing in it changes after saving but `appended`, which only grows. */
export interface LogEntry {
  readonly id: string
  /** ISO time. */
  readonly createdAt: string
  /** The goal as it was. */
  readonly goal: { readonly id: string; readonly words: string; readonly level: Level }
  readonly subject: CheckedItem | CheckedText
  /** The level that the user took the advice to presume; null when the user could not tell. */
  readonly presumedLevel: Level | null
  /** What the app suggested for pasted text. */
  readonly suggestion: {
    readonly level: Level | null
    readonly certainty: 'sure' | 'likely' | 'unsure'
  } | null
  readonly answers: readonly GivenAnswer[]
  readonly verdict: Verdict
  /** The id of the rule that gave the verdict. */
  readonly rule: string
  readonly override: { readonly verdict: Verdict; readonly reason: string } | null
  readonly confidence: 'low' | 'middling' | 'high' | null
  readonly expectation: string
  /** The day by which it is expected, or null. */
  readonly expectBy: Day | null
  /** The day of the first review, or null. */
  readonly reviewOn: Day | null
  readonly appended: readonly LogAddition[]
}

/** An item of the library, as it was when it was checked. */
export interface CheckedItem {
  readonly kind: 'item'
  readonly itemId: string
  readonly itemVersion: string
  readonly itemKind: ItemKind
  readonly title: string
  readonly levels: readonly Level[]
  readonly adviser: string | null
  readonly sources: readonly string[]
}

/** Advice that the user pasted or typed. */
export interface CheckedText {
  readonly kind: 'pasted'
  readonly text: string
  readonly title: string
  readonly adviser: string | null
}

/** What was learnt later; judgement and luck are asked apart. */
export type LogAddition =
  | {
      readonly kind: 'outcome'
      readonly at: string
      readonly happened: string
      readonly asExpected: Answer
      readonly judgement: 'good' | 'mixed' | 'poor' | null
      readonly luck: 'helped' | 'neither' | 'hindered' | null
      /** The next review, or null when it is done. */
      readonly reviewOn: Day | null
    }
  | { readonly kind: 'correction'; readonly at: string; readonly text: string }
