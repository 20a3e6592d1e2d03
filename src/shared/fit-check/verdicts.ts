import type { Verdict } from './log-entry'

/** What to do next, by id; the words stand in the catalogue under `fitCheck.nextSteps.<id>`. */
export const nextStepIds = [
  'begin',
  'try-small',
  'take-the-part',
  'adapt',
  'add-what-is-missing',
  'cut-to-size',
  'check-early',
  'make-way-back',
  'say-its-aim',
  'look-for-route',
  'keep-for-other-goal',
  'name-the-gap',
  'firm-up-first',
  'ask-adviser',
] as const
/** One of the next steps. */
export type NextStepId = (typeof nextStepIds)[number]

/** How a verdict is shown beside its words (`fitCheck.verdicts.<id>`): an icon of the lucide set, and never a score. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  fits: 'check',
  'fits-with-changes': 'pencil-ruler',
  'other-route': 'split',
  'other-destination': 'signpost',
  'not-ready': 'hourglass',
  'cannot-tell': 'circle-help',
}
