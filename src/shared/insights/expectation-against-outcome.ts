import { findLatestOutcome } from '../fit-check/append-to-entry'
import { effectiveVerdict } from '../fit-check/effective-verdict'
import { answers, verdicts } from '../fit-check/log-entry'
import type { Answer, LogEntry, Verdict } from '../fit-check/log-entry'

/** How often things came as expected, by one property of the entries. */
export interface ExpectationRow<K> {
  readonly key: K
  readonly asExpected: Readonly<Record<Answer, number>>
  readonly total: number
}

/** How often a judgement of one kind met luck of one kind. */
export interface JudgementLuckRow {
  readonly judgement: Judgement
  readonly luck: Luck
  readonly count: number
}

type Outcome = NonNullable<ReturnType<typeof findLatestOutcome>>
type Judgement = NonNullable<Outcome['judgement']>
type Luck = NonNullable<Outcome['luck']>
type Confidence = LogEntry['confidence']

/** What was expected beside what came of it, over the entries whose outcome is known. */
export interface ExpectationsAgainstOutcomes {
  readonly withOutcome: number
  readonly withoutOutcome: number
  readonly byVerdict: readonly ExpectationRow<Verdict>[]
  /** Did those of which I was sure come true more often? */
  readonly byConfidence: readonly ExpectationRow<Confidence>[]
  /** All nine pairs, also those that never occurred. */
  readonly judgementAndLuck: readonly JudgementLuckRow[]
}

const confidences: readonly Confidence[] = ['high', 'middling', 'low', null]
const judgements: readonly Judgement[] = ['good', 'mixed', 'poor']
const lucks: readonly Luck[] = ['helped', 'neither', 'hindered']

/** Did it come as I expected? The latest outcome of an entry counts. */
export function compareExpectations(entries: readonly LogEntry[]): ExpectationsAgainstOutcomes {
  const byVerdict = new Map(verdicts.map((verdict) => [verdict, noAnswers()]))
  const byConfidence = new Map(confidences.map((confidence) => [confidence, noAnswers()]))
  const pairs = new Map<string, number>()
  let withOutcome = 0
  for (const entry of entries) {
    const outcome = findLatestOutcome(entry)
    if (outcome === undefined) continue
    withOutcome += 1
    increase(byVerdict.get(effectiveVerdict(entry)), outcome.asExpected)
    increase(byConfidence.get(entry.confidence), outcome.asExpected)
    const { judgement, luck } = outcome
    if (judgement !== null && luck !== null)
      pairs.set(`${judgement} ${luck}`, (pairs.get(`${judgement} ${luck}`) ?? 0) + 1)
  }
  return {
    withOutcome,
    withoutOutcome: entries.length - withOutcome,
    byVerdict: toRows(byVerdict),
    byConfidence: toRows(byConfidence),
    judgementAndLuck: judgements.flatMap((judgement) =>
      lucks.map((luck) => ({ judgement, luck, count: pairs.get(`${judgement} ${luck}`) ?? 0 })),
    ),
  }
}

function noAnswers(): Record<Answer, number> {
  return { yes: 0, partly: 0, no: 0, 'cannot-tell': 0 }
}

function increase(counts: Record<Answer, number> | undefined, answer: Answer): void {
  if (counts !== undefined) counts[answer] += 1
}

function toRows<K>(counted: ReadonlyMap<K, Record<Answer, number>>): readonly ExpectationRow<K>[] {
  return [...counted]
    .map(([key, asExpected]) => ({
      key,
      asExpected,
      total: answers.reduce((sum, answer) => sum + asExpected[answer], 0),
    }))
    .filter(({ total }) => total > 0)
}
