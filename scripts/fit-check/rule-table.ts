import { answers } from '../../src/shared/fit-check/log-entry'
import type { Answer, QuestionId } from '../../src/shared/fit-check/log-entry'
import { questions } from '../../src/shared/fit-check/questions'
import type { Answers } from '../../src/shared/fit-check/questions'
import { ruleHolds, rules } from '../../src/shared/fit-check/rules'
import type { Condition } from '../../src/shared/fit-check/rules'
import { fitCheck } from '../../src/shared/language/en/fit-check'

/** The lines between which the table stands in the design note. */
export const tableMarks = [
  '<!-- rules: written by `npm run fit-check:table` -->',
  '<!-- end of rules -->',
] as const

const words = fitCheck.fitCheck

/** Every complete set of answers that a user can reach: a screen that ends the check leaves the rest unanswered. */
export function* reachableAnswers(): Generator<Answers> {
  yield* continueFrom({}, 0)
}

/** The rules in their order as a Markdown table, with the number of reachable sets of answers that each decides. */
export function formatRuleTable(): string {
  const decided = new Map<string, number>()
  let total = 0
  for (const given of reachableAnswers()) {
    const id = rules.find((rule) => ruleHolds(rule, given))?.id ?? 'none'
    decided.set(id, (decided.get(id) ?? 0) + 1)
    total += 1
  }
  const rows = rules.map((rule, index) => [
    String(index + 1),
    `\`${rule.id}\``,
    rule.when.map(formatCondition).join('; '),
    words.verdicts[rule.verdict],
    words.nextSteps[rule.nextStep],
    (decided.get(rule.id) ?? 0).toLocaleString('en-GB'),
  ])
  const lines = [
    ['No.', 'Rule', 'Holds when', 'Verdict', 'Next step', 'Decides'],
    Array<string>(6).fill('---'),
    ...rows,
  ]
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\nTogether they decide ${total.toLocaleString('en-GB')} reachable sets of answers.`
}

function* continueFrom(given: Answers, index: number): Generator<Answers> {
  const question = questions[index]
  if (question === undefined) {
    yield given
    return
  }
  for (const answer of answers) {
    const next = { ...given, [question.id]: answer }
    if (question.endsOn.includes(answer)) yield next
    else yield* continueFrom(next, index + 1)
  }
}

function formatCondition({ of, are, atLeast }: Condition): string {
  const [first] = of
  if (of.length === 1 && first !== undefined) return `${label(first)} is ${formatAnswers(are)}`
  const which =
    of.length === questions.length ? 'all nine' : `${atLeast} or more of ${of.map(label).join(', ')}`
  return `${which}: ${formatAnswers(are)}`
}

function label(question: QuestionId): string {
  return words.questions[question].label
}

function formatAnswers(are: readonly Answer[]): string {
  return are.map((answer) => words.answers[answer].toLowerCase()).join(' or ')
}
