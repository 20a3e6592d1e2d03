import type { LogEntry } from '../fit-check/log-entry'
import type { Level } from '../levels/level'
import { countKey, createLevelCounts, presumedLevels } from '../levels/presumed-level'
import type { PresumedLevel } from '../levels/presumed-level'

/** How much of the advice met presumes one level. */
export interface LevelShareRow {
  readonly level: PresumedLevel
  readonly count: number
  /** Of all advice met, 0 to 1. */
  readonly share: number
  readonly isAim: boolean
}

/** The share of advice met that aims at a level. */
export interface LevelShares {
  readonly total: number
  /** Advice that presumes the level aimed at now. */
  readonly atAim: number
  /** Advice that presumed the level which its own goal had when it was checked. */
  readonly atGoalThen: number
  /** The level met most often; null when nothing was met or levels are equal. */
  readonly mostMet: Level | null
  /** One row a level, what is not known last. */
  readonly rows: readonly LevelShareRow[]
}

/** How much of the advice that I met aims at my level? ("You met 70 % Level 1; you aim at 3.") */
export function shareAtMyLevel(entries: readonly LogEntry[], aim: Level): LevelShares {
  const counts = createLevelCounts()
  let atGoalThen = 0
  for (const { presumedLevel, goal } of entries) {
    counts[countKey(presumedLevel)] += 1
    if (presumedLevel === goal.level) atGoalThen += 1
  }
  const rows = presumedLevels.map((level) => {
    const count = counts[countKey(level)]
    return { level, count, share: entries.length === 0 ? 0 : count / entries.length, isAim: level === aim }
  })
  return { total: entries.length, atAim: counts[aim], atGoalThen, mostMet: findMostMet(rows), rows }
}

function findMostMet(rows: readonly LevelShareRow[]): Level | null {
  const most = Math.max(...rows.map(({ level, count }) => (level === null ? 0 : count)))
  const leaders = rows.filter(({ level, count }) => level !== null && count === most)
  return most > 0 && leaders.length === 1 ? (leaders[0]?.level ?? null) : null
}
