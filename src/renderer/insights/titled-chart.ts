import type { Chart } from '../../shared/charts/chart'

/** The figures of a plot as rows of text, written only when they are looked at or saved: there may be thousands. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly isEmpty: boolean
  readonly rows: () => readonly (readonly (string | number)[])[]
}

/** A question, the sentence that answers it, and the figures behind the sentence, as a plot and as a table. */
export interface TitledChart {
  readonly title: string
  readonly says: string
  readonly table: ChartTable
  readonly chart: Chart
}
