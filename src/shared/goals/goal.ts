import type { Day } from '../base/day'
import type { Level } from '../levels/level'

/** What the user wants to change. Several may exist; one is active (see settings). */
export interface Goal {
  readonly id: string
  /** The user's own words. */
  readonly words: string
  readonly level: Level
  /** The day by which, or null. */
  readonly due: Day | null
  /** ISO time. */
  readonly createdAt: string
  readonly archivedAt: string | null
  /** Every earlier level, oldest first; the present one is `level`. */
  readonly history: readonly LevelChange[]
}

/** A time at which a goal's level was changed. */
export interface LevelChange {
  readonly at: string
  readonly from: Level
  readonly to: Level
}
