import { questionIds } from '../fit-check/log-entry'
import type { LogEntry, QuestionId } from '../fit-check/log-entry'

/** How often one question could not be answered. */
export interface CannotTellRow {
  readonly question: QuestionId
  readonly cannotTell: number
  /** How often the question was answered at all; a check that ended early asks fewer. */
  readonly answered: number
  /** 0 to 1. */
  readonly share: number
}

/** Where does "can't tell" pile up? One row a question, in the order of the check. */
export function countCannotTell(entries: readonly LogEntry[]): readonly CannotTellRow[] {
  const counted = new Map(questionIds.map((question) => [question, { cannotTell: 0, answered: 0 }]))
  for (const entry of entries) {
    for (const { question, answer } of entry.answers) {
      const row = counted.get(question)
      if (row === undefined) continue
      row.answered += 1
      if (answer === 'cannot-tell') row.cannotTell += 1
    }
  }
  return [...counted].map(([question, { cannotTell, answered }]) => ({
    question,
    cannotTell,
    answered,
    share: answered === 0 ? 0 : cannotTell / answered,
  }))
}
