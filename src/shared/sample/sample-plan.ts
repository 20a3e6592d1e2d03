import type { AnnotationColour } from '../annotations/annotation'
import type { Answer, LogAddition, LogEntry } from '../fit-check/log-entry'
import type { ReviewChoice } from '../fit-check/review-day'
import type { ReadingStatus } from '../reading-lists/reading-list'

/** An entry of the sample log. Its words stand in the catalogue under `sample.entries.<id>`. */
export interface SampleEntry {
  readonly id: SampleEntryId
  /** The item that was checked; null where the advice was pasted. */
  readonly item: string | null
  readonly daysAgo: number
  /** One letter a question, in their order: yes, partly, no, can't tell. A screening question may end it early. */
  readonly answers: string
  readonly confidence: LogEntry['confidence']
  readonly review: ReviewChoice
  /** What came of it, so many days later, where it is known. */
  readonly outcome: SampleOutcome | null
}

type Outcome = Extract<LogAddition, { kind: 'outcome' }>
interface SampleOutcome extends Pick<Outcome, 'asExpected' | 'judgement' | 'luck'> {
  readonly after: number
}

const came = (
  after: number,
  asExpected: Answer,
  judgement: Outcome['judgement'],
  luck: Outcome['luck'],
): SampleOutcome => ({ after, asExpected, judgement, luck })

/** The entries, oldest first: half a year of somebody who wants a whole repair chain to run. */
export const sampleEntries: readonly SampleEntry[] = [
  entry(
    'boundary',
    'draw-the-boundary-from-request-to-delivery',
    176,
    'yyyyyyyyy',
    'middling',
    '3-months',
    came(80, 'yes', 'good', 'neither'),
  ),
  entry('easiest', 'begin-with-the-easiest-problem', 168, 'yn', 'high', 'never', null),
  entry('ownFigure', null, 151, 'ypnyyyyyy', 'middling', '1-month', came(34, 'yes', 'good', 'neither')),
  entry(
    'count',
    'count-door-to-door',
    140,
    'yyyyypyyy',
    'middling',
    '1-month',
    came(41, 'partly', 'good', 'hindered'),
  ),
  entry('tedious', 'automate-the-tedious-steps', 122, 'yn', 'high', 'never', null),
  entry(
    'suite',
    'buy-one-suite-for-the-whole-chain',
    109,
    'yyyyppypn',
    'low',
    '1-month',
    came(38, 'yes', 'good', 'helped'),
  ),
  entry('failure', 'ask-what-the-failure-figure-is-for', 93, 'yn', 'middling', 'never', null),
  entry(
    'done',
    'agree-what-done-means-at-every-door',
    75,
    'yyyyyyypy',
    'high',
    '1-month',
    came(33, 'no', 'mixed', 'hindered'),
  ),
  entry('oneSystem', null, 58, 'c', 'low', '1-month', null),
  entry(
    'sideDoor',
    'close-the-side-door-for-everyone-on-the-route',
    41,
    'yyyyyynyp',
    'middling',
    '1-month',
    null,
  ),
  entry('selfManagement', 'adopt-self-management-whole', 20, 'yn', 'high', 'never', null),
  entry('farEnd', 'begin-at-the-far-end-of-the-line', 6, 'yyyyycypy', 'middling', '1-month', null),
]

/** The ids of the entries, as the catalogue has them. */
export type SampleEntryId =
  | 'boundary'
  | 'easiest'
  | 'ownFigure'
  | 'count'
  | 'tedious'
  | 'suite'
  | 'failure'
  | 'done'
  | 'oneSystem'
  | 'sideDoor'
  | 'selfManagement'
  | 'farEnd'

/** The highlights. Each lies on the words that give its item's level away; its note stands under `sample.notes.<id>`. */
export const sampleNotes = [
  note('nineWeeks', 'walk-it-from-end-to-end', 'key', 170),
  note('signatures', 'do-not-pave-the-cow-path', 'agree', 150),
  note('hook', 'in-praise-of-the-modest-fix', 'signal', 149),
  note('tenant', 'draw-the-boundary-from-request-to-delivery', 'try', 140),
  note('mooring', 'automate-the-tedious-steps', 'doubt', 122),
  note('frightened', 'ask-what-the-failure-figure-is-for', 'question', 93),
  note('doors', 'agree-what-done-means-at-every-door', 'try', 75),
  note('end', 'begin-at-the-far-end-of-the-line', 'key', 6),
] as const

/** The reading list: sections with their entries. Words stand under `sample.list`. */
export const sampleList = [
  {
    id: 'see',
    entries: [
      listed('walk', 'walk-it-from-end-to-end', 'read'),
      listed('whiteSpace', 'the-white-space-has-no-budget', 'read'),
      listed('local', 'when-the-local-win-is-a-dead-end', 'reading'),
    ],
  },
  {
    id: 'mend',
    entries: [
      listed('cowPath', 'do-not-pave-the-cow-path', 'read'),
      listed('record', 'one-record-many-readers', 'to-read'),
      listed('owner', 'who-owns-the-whole-line', 'to-read'),
    ],
  },
] as const

/** Every item of the library that the sample speaks of, once. */
export const sampleItemIds: readonly string[] = [
  ...new Set([
    ...sampleEntries.flatMap(({ item }) => (item === null ? [] : [item])),
    ...sampleNotes.map(({ item }) => item),
    ...sampleList.flatMap(({ entries }) => entries.map(({ item }) => item)),
  ]),
]

function entry(
  id: SampleEntryId,
  item: string | null,
  daysAgo: number,
  answers: string,
  confidence: LogEntry['confidence'],
  review: ReviewChoice,
  outcome: SampleOutcome | null,
): SampleEntry {
  return { id, item, daysAgo, answers, confidence, review, outcome }
}

function note<I extends string>(id: I, item: string, colour: AnnotationColour, daysAgo: number) {
  return { id, item, colour, daysAgo }
}

function listed<I extends string>(id: I, item: string, status: ReadingStatus) {
  return { id, item, status }
}
