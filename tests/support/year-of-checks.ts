import { judgeFit } from '../../src/shared/fit-check/judge'
import { questionIds } from '../../src/shared/fit-check/log-entry'
import type { Answer, LogAddition, LogEntry } from '../../src/shared/fit-check/log-entry'
import { toAnswers } from '../../src/shared/fit-check/questions'
import type { Goal } from '../../src/shared/goals/goal'
import type { Level } from '../../src/shared/levels/level'

const letters: Readonly<Record<string, Answer>> = { y: 'yes', p: 'partly', n: 'no', c: 'cannot-tell' }
const adviserOf = {
  v: 'a software vendor',
  c: 'an improvement consultant',
  s: 'a ward sister',
  k: 'a keynote speaker',
  b: 'the booking desk',
} as const

/** One check: days before `until`, its adviser, the level it presumes, a letter an answer, the advice, and what came of it. */
type Row = readonly [
  days: number,
  adviser: keyof typeof adviserOf,
  presumes: Level,
  answers: string,
  advice: string,
  outcome?: 'y' | 'p' | 'n',
]

const rows: readonly Row[] = [
  [318, 'v', 1, 'yn', 'Give every clinic a form that fills itself in.'],
  [301, 'k', 3, 'yn', 'Ask what a hospital is for before you mend anything in it.'],
  [276, 'c', 2, 'yyyyypypy', 'Walk one referral from the ward to the first appointment.', 'y'],
  [249, 'v', 1, 'yn', 'Put a shared inbox on every ward.'],
  [231, 's', 2, 'yyyyyyypy', 'Let the ward book the first appointment itself.', 'y'],
  [205, 'b', 2, 'yyyyyyyny', 'Keep one list of everybody who waits.'],
  [188, 'v', 2, 'yyyycyyyc', 'Join the two booking systems.', 'n'],
  [160, 'k', 3, 'yn', 'Let patients say what the clinic owes them.'],
  [143, 'v', 1, 'yn', 'Add a reminder to the referral form.'],
  [121, 's', 1, 'yn', 'Move the printer next to the handover board.'],
  [98, 'c', 2, 'yyyyyyyyy', 'Name one person who answers for the whole line.', 'p'],
  [74, 'b', 2, 'yyyynyyyy', 'Pay each desk by the number of calls it closes.'],
  [52, 'c', 2, 'yyyyycyyc', 'Measure the wait from the patient’s side only.'],
  [33, 'v', 1, 'n', 'Become digital first.'],
  [12, 's', 2, 'yyyyyyyyp', 'Let a nurse from the clinic join the ward round on Mondays.'],
]

const day = 86_400_000

/** A year of fit checks against one goal, judged by the rules themselves, as somebody who mends a referral line may have kept it. */
export function yearOfChecks(goal: Pick<Goal, 'id' | 'words' | 'level'>, until: Date): readonly LogEntry[] {
  return rows.map(([days, adviser, presumedLevel, given, text, outcome], index) => {
    const at = new Date(until.getTime() - days * day)
    const answers = [...given].flatMap((letter, nth) => {
      const question = questionIds[nth]
      const answer = letters[letter]
      return question === undefined || answer === undefined
        ? []
        : [{ question, answer, reason: '', evidence: '' }]
    })
    const judgement = judgeFit(toAnswers(answers), goal.level, presumedLevel)
    if (judgement === undefined) throw new Error(`The answers ${given} leave the check open.`)
    return {
      id: `check-${index}`,
      createdAt: at.toISOString(),
      goal: { id: goal.id, words: goal.words, level: goal.level },
      subject: { kind: 'pasted', text, title: text, adviser: adviserOf[adviser] },
      presumedLevel,
      suggestion: null,
      answers,
      verdict: judgement.verdict,
      rule: judgement.ruleId,
      override: null,
      confidence: 'middling',
      expectation: outcome === undefined ? '' : 'Fewer referrals that nobody can find.',
      expectBy: null,
      reviewOn: isoDay(new Date(at.getTime() + (days < 60 ? 30 : 90) * day)),
      appended: outcome === undefined ? [] : [outcomeOf(outcome, new Date(at.getTime() + 60 * day))],
    }
  })
}

function outcomeOf(letter: 'y' | 'p' | 'n', at: Date): LogAddition {
  return {
    kind: 'outcome',
    at: at.toISOString(),
    happened: 'Counted again after two months.',
    asExpected: letters[letter] ?? 'cannot-tell',
    judgement: 'good',
    luck: 'neither',
    reviewOn: null,
  }
}

function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10)
}
