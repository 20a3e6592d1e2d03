import { levels } from './level'
import type { Level } from './level'

/** A level, or null where the user could not tell which one the advice presumes. */
export type PresumedLevel = Level | null

/** The levels in the order of tables and legends, what is not known last. */
export const presumedLevels: readonly PresumedLevel[] = [...levels, null]

/** How often each level was met. */
export interface LevelCounts {
  readonly 1: number
  readonly 2: number
  readonly 3: number
  readonly unknown: number
}

/** Counts that grow while a log is read once. */
export type GrowingLevelCounts = { -readonly [Key in keyof LevelCounts]: LevelCounts[Key] }

/** No level met yet. */
export function createLevelCounts(): GrowingLevelCounts {
  return { 1: 0, 2: 0, 3: 0, unknown: 0 }
}

/** Where a level is counted. */
export function countKey(level: PresumedLevel): keyof LevelCounts {
  return level ?? 'unknown'
}

/** How many there are in all. */
export function totalOf(counts: LevelCounts): number {
  return counts[1] + counts[2] + counts[3] + counts.unknown
}
