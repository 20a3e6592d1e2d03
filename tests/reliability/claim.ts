/** One promise of the app, and how it is put to the test. Each lives in a file of its own, `claims/NN-name.ts`. */
export interface Claim {
  /** Its number in the table of figures; files are run in this order. */
  readonly number: number
  /** What is claimed, as one short sentence that a user can read. */
  readonly title: string
  /** Tries to break the claim. Throwing counts as one failure. */
  run(run: ProofRun): Promise<ClaimResult>
}

/** What a claim is given. */
export interface ProofRun {
  /** `gate` is part of every build and short; `long` is for the night and before a release. */
  readonly level: 'gate' | 'long'
  /** Every random choice follows from it, so that a run can be repeated. */
  readonly seed: number
  /** An empty folder of the claim's own, removed when the claim has ended. */
  readonly folder: string
  /** Prints a line under the claim's name. */
  say(line: string): void
}

/** What came of a claim. */
export interface ClaimResult {
  /** Figures for the table, such as `{ kills: 300, acknowledged: 33721, lost: 0 }`. Times are in milliseconds, sizes in bytes. */
  readonly counts: Readonly<Record<string, number>>
  readonly passed: number
  readonly failed: number
  /** What could not be tried here; never counted as passed. */
  readonly skipped: number
  /** Why something was skipped. */
  readonly why?: string
  /** One line a failure, with what is needed to repeat it. */
  readonly failures: readonly string[]
}

/** What came of a claim, or of so many parts of it, that cannot be tried here. */
export function skip(why: string, skipped = 1): ClaimResult {
  return { counts: {}, passed: 0, failed: 0, skipped, why, failures: [] }
}
