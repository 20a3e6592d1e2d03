import type { Level } from '../levels/level'
import type { PresumedLevel } from '../levels/presumed-level'
import type { Answers } from './questions'

/** What is known of the level that a piece of advice presumes while it is being checked. */
export interface LevelHints {
  /** The user's own choice; null for "can't tell", undefined before any choice. */
  readonly chosen: PresumedLevel | undefined
  /** What the app suggests, or the level that the library gives the item. */
  readonly suggested: PresumedLevel
  readonly goalLevel: Level
  readonly answers: Answers
}

/**
 * The level that stands in the check: the user's choice, else the suggestion. A suggestion that the user has just denied,
 * by answering that the advice does not presume the goal's level, is none any more; otherwise an entry would say both.
 */
export function presumeLevel({ chosen, suggested, goalLevel, answers }: LevelHints): PresumedLevel {
  if (chosen !== undefined) return chosen
  return suggested === goalLevel && answers['my-level'] === 'no' ? null : suggested
}
