import type { Chart } from '../../shared/charts/chart'

/** The figures of a plot as rows of text. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A question, the sentence that answers it, and the figures behind the sentence, as a plot and as a table. */
export interface TitledChart {
  readonly title: string
  readonly says: string
  readonly table: ChartTable
  readonly chart: Chart
}
