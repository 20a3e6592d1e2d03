import type { Level } from '../levels/level'

/** A part of a bar. A part with a level has the level's colour and its numeral; others are plain. */
export interface BarPart {
  readonly key: string
  readonly value: number
  readonly level: Level | null
  /** Written on the part where it is wide enough. */
  readonly label: string
}

/** A bar of one or more parts. */
export interface Bar {
  readonly key: string
  readonly label: string
  /** Draws the three-tiered stand of this level beside the label. */
  readonly level?: Level
  readonly parts: readonly BarPart[]
  /** Written at the end of the bar. */
  readonly total: string
  /** Drawn strongly, as the one that the sentence speaks of. */
  readonly strong?: boolean
}

/** Horizontal bars with direct labels on one scale. */
export interface BarChart {
  readonly kind: 'bars'
  readonly bars: readonly Bar[]
}

/** Columns over time, each stacked from the same series; series go from dark (the first) to light. */
export interface ColumnChart {
  readonly kind: 'columns'
  readonly series: readonly { readonly key: string; readonly label: string }[]
  readonly columns: readonly {
    readonly key: string
    readonly label: string
    /** One value for each series, in their order. */
    readonly values: readonly number[]
  }[]
}

/** What is drawn, apart from how: the window and the exported picture draw the same chart. */
export type Chart = BarChart | ColumnChart
