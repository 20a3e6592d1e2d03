import type { Goal } from './goal'

/** A goal with new words, level or day. A new level leaves the earlier one in the history. */
export function changeGoal(goal: Goal, changes: Pick<Goal, 'words' | 'level' | 'due'>, at: string): Goal {
  const history =
    changes.level === goal.level
      ? goal.history
      : [...goal.history, { at, from: goal.level, to: changes.level }]
  return { ...goal, ...changes, history }
}
