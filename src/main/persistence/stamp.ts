import { compareText } from '../../shared/base/compare-text'

/**
 * When something was written, without a clock: a counter that is always one more than the highest that its writer had seen
 * (Lamport, "Time, Clocks, and the Ordering of Events in a Distributed System", 1978), and the writer where two are equal.
 */
export interface Stamp {
  readonly lamport: number
  /** Twelve characters, drawn anew by every opening of the folder, so that no two writers ever share one. */
  readonly writer: string
}

/** A stamp as it stands in files. */
export type StoredStamp = readonly [lamport: number, writer: string]

/** Orders stamps from old to new; negative when `a` is older. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport
  return compareText(a.writer, b.writer)
}

/** Tells whether two stamps are of the same act; a stored one may be missing. */
export function isSameStamp(stored: StoredStamp | null | undefined, stamp: Stamp): boolean {
  return stored !== null && stored !== undefined && stored[0] === stamp.lamport && stored[1] === stamp.writer
}

/** A stamp in the form for files. */
export function toStored(stamp: Stamp): StoredStamp {
  return [stamp.lamport, stamp.writer]
}
