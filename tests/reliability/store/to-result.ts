import type { ClaimResult } from '../claim'
import type { Trial } from './crash-trial'

/** Sums up trials as the result of a claim. */
export function toResult(trials: readonly Trial[], counts: ClaimResult['counts']): ClaimResult {
  const states = trials.reduce((sum, trial) => sum + trial.states, 0)
  const failures = trials.flatMap((trial) => trial.failures)
  const failed = failures.length
  return { counts, passed: Math.max(0, states - failed), failed, skipped: 0, failures }
}
