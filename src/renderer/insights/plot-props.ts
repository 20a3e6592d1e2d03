import type { LogEntry } from '../../shared/fit-check/log-entry'

/** What every plot is made from. */
export interface PlotProps {
  readonly entries: readonly LogEntry[]
}

/** A share from 0 to 1 as whole percent. */
export function toPercent(share: number): number {
  return Math.round(share * 100)
}
