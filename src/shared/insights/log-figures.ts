import type { AdviserMerges } from '../advisers/adviser-merge'
import type { Day } from '../base/day'
import type { LogEntry } from '../fit-check/log-entry'
import type { Goal } from '../goals/goal'
import type { Level } from '../levels/level'
import { countAdvisersByLevel } from './adviser-by-level'
import type { AdviserLevelRow } from './adviser-by-level'
import { countCannotTell } from './cannot-tell-pile-up'
import type { CannotTellRow } from './cannot-tell-pile-up'
import { countReviewsDue } from './count-reviews-due'
import type { ReviewTimeRow } from './count-reviews-due'
import { compareExpectations } from './expectation-against-outcome'
import type { ExpectationsAgainstOutcomes } from './expectation-against-outcome'
import { goalLevelsOverTime } from './goal-level-over-time'
import type { GoalLevelRow } from './goal-level-over-time'
import { shareAtMyLevel } from './share-at-my-level'
import type { LevelShares } from './share-at-my-level'
import { countVerdictsByMonth } from './verdicts-by-level-by-month'
import type { VerdictsOverMonths } from './verdicts-by-level-by-month'

/** Everything that the insights show of a log, in figures: small, however long the log is. */
export interface LogFigures {
  /** How many entries there are. */
  readonly entries: number
  readonly shares: LevelShares
  readonly months: VerdictsOverMonths
  readonly advisers: readonly AdviserLevelRow[]
  readonly cannotTell: readonly CannotTellRow[]
  readonly expectations: ExpectationsAgainstOutcomes
  readonly reviews: readonly Pick<ReviewTimeRow, 'when' | 'count'>[]
  readonly goals: readonly GoalLevelRow[]
}

/** What the figures are read from. */
export interface FigureSources {
  readonly entries: readonly LogEntry[]
  readonly goals: readonly Goal[]
  readonly merges: AdviserMerges
}

/** Reads all figures off a log; `aim` is the level of the goal that is active, and `today` the user's own day. */
export function readLogFigures(
  { entries, goals, merges }: FigureSources,
  { aim, today }: { readonly aim: Level; readonly today: Day },
): LogFigures {
  return {
    entries: entries.length,
    shares: shareAtMyLevel(entries, aim),
    months: countVerdictsByMonth(entries),
    advisers: countAdvisersByLevel(entries, merges),
    cannotTell: countCannotTell(entries),
    expectations: compareExpectations(entries),
    reviews: countReviewsDue(entries, today).map(({ when, count }) => ({ when, count })),
    goals: goalLevelsOverTime(goals, entries),
  }
}
