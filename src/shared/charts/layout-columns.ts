import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { ColumnChart } from './chart'

/** A rectangle of one series in one column. Lengths are in units of the drawing. */
export interface ColumnBox {
  readonly series: number
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where everything of a column chart stands. */
export interface ColumnLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  readonly boxes: readonly ColumnBox[]
  readonly labels: readonly { readonly key: string; readonly text: string; readonly x: number }[]
  /** One for each series that occurs, from the top of the stack downwards. */
  readonly legend: readonly {
    readonly series: number
    readonly text: string
    readonly x: number
    readonly y: number
  }[]
}

const width = 812
const height = 260
const margin = { top: 12, right: 226, bottom: 28, left: 40 }
/** More labels than this under the columns would run into each other. */
const mostLabels = 10
const widestColumn = 48
const legendStep = 20

/** Stacks the columns and places axis, labels and legend. Series that never occur are left out of the legend. */
export function layoutColumns({ series, columns }: ColumnChart): ColumnLayout {
  const highest = Math.max(1, ...columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0)))
  const x = scaleBand<string>()
    .domain(columns.map(({ key }) => key))
    .range([margin.left, width - margin.right])
    .paddingInner(0.25)
  const y = scaleLinear()
    .domain([0, highest])
    .nice()
    .range([height - margin.bottom, margin.top])
  const columnWidth = Math.min(x.bandwidth(), widestColumn)
  const layers = stack<ColumnChart['columns'][number], number>()
    .keys(series.map((_, index) => index))
    .value(({ values }, index) => values[index] ?? 0)([...columns])
  const every = Math.ceil(columns.length / mostLabels)
  const shown = series.flatMap((_, index) =>
    columns.some(({ values }) => (values[index] ?? 0) > 0) ? [index] : [],
  )
  return {
    width,
    height,
    left: margin.left,
    right: width - margin.right,
    ticks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: y(value) })),
    boxes: layers.flatMap((layer, index) =>
      layer.flatMap((segment, column): readonly ColumnBox[] => {
        const key = columns[column]?.key
        if (key === undefined || segment[1] === segment[0]) return []
        const top = y(segment[1])
        // One unit of page between the parts keeps two greys apart.
        return [
          {
            series: index,
            key,
            x: x(key) ?? 0,
            y: top,
            width: columnWidth,
            height: Math.max(0, y(segment[0]) - top - 1),
          },
        ]
      }),
    ),
    labels: columns.flatMap(({ key, label }, index) =>
      index % every === 0 ? [{ key, text: label, x: (x(key) ?? 0) + columnWidth / 2 }] : [],
    ),
    legend: [...shown].reverse().map((index, place) => ({
      series: index,
      text: series[index]?.label ?? '',
      x: width - margin.right + 16,
      y: margin.top + place * legendStep,
    })),
  }
}
