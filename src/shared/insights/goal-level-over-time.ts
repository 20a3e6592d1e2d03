import { compareText } from '../base/compare-text'
import type { LogEntry } from '../fit-check/log-entry'
import type { Goal } from '../goals/goal'
import type { Level } from '../levels/level'

/** A stretch of time in which a goal stood at one level. */
export interface GoalLevelRow {
  readonly goalId: string
  readonly words: string
  readonly level: Level
  /** ISO times; `until` is null while the goal stands there. */
  readonly from: string
  readonly until: string | null
  /** True when the goal is gone and only the log remembers it; its times are those of the checks. */
  readonly fromLog: boolean
}

/** At which level did my goals stand, and since when? Oldest goal first, each goal's stretches in order. */
export function goalLevelsOverTime(
  goals: readonly Goal[],
  entries: readonly LogEntry[],
): readonly GoalLevelRow[] {
  const known = new Set(goals.map(({ id }) => id))
  const remembered = new Map<string, LogEntry[]>()
  for (const entry of entries) {
    if (known.has(entry.goal.id)) continue
    const list = remembered.get(entry.goal.id)
    if (list === undefined) remembered.set(entry.goal.id, [entry])
    else list.push(entry)
  }
  const stretches = [...goals.map(fromGoal), ...[...remembered.values()].map(fromEntries)]
  return stretches.sort((a, b) => compareText(a[0]?.from ?? '', b[0]?.from ?? '')).flat()
}

function fromGoal(goal: Goal): readonly GoalLevelRow[] {
  const { id, words, history } = goal
  const starts = [goal.createdAt, ...history.map(({ at }) => at)]
  const stood = [...history.map(({ from }) => from), goal.level]
  return stood.flatMap((level, index) => {
    const from = starts[index]
    if (from === undefined) return []
    return [{ goalId: id, words, level, from, until: starts[index + 1] ?? goal.archivedAt, fromLog: false }]
  })
}

/** Joins neighbouring checks of one level to one stretch. */
function fromEntries(entries: readonly LogEntry[]): readonly GoalLevelRow[] {
  const sorted = [...entries].sort((a, b) => compareText(a.createdAt, b.createdAt))
  const rows: GoalLevelRow[] = []
  for (const { goal, createdAt } of sorted) {
    const last = rows.at(-1)
    if (last !== undefined && last.level === goal.level)
      rows[rows.length - 1] = { ...last, until: createdAt, words: goal.words }
    else
      rows.push({
        goalId: goal.id,
        words: goal.words,
        level: goal.level,
        from: createdAt,
        until: createdAt,
        fromLog: true,
      })
  }
  return rows
}
