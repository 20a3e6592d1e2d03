import type { LogFigures } from '../../shared/insights/log-figures'

/** What every plot is made from. */
export interface PlotProps {
  readonly figures: LogFigures
}

/** A share from 0 to 1 as whole percent. */
export function toPercent(share: number): number {
  return Math.round(share * 100)
}
