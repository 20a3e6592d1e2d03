import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { verdicts } from '../../shared/fit-check/log-entry'
import type { Verdict } from '../../shared/fit-check/log-entry'
import { useLocale, useWords } from '../language/use-words'
import styles from './insights.module.css'

/** Verdicts of one month. */
export interface MonthColumn {
  readonly month: string
  readonly counts: Readonly<Record<Verdict, number>>
}

const width = 760
const height = 260
const margin = { top: 12, right: 190, bottom: 28, left: 32 }

/** Columns by month, stacked by verdict, each verdict labelled at the right beside the last column. */
export function MonthChart({
  label,
  columns,
}: {
  readonly label: string
  readonly columns: readonly MonthColumn[]
}) {
  const t = useWords()
  const locale = useLocale()
  const shown = verdicts.filter((verdict) => columns.some((column) => column.counts[verdict] > 0))
  const totals = columns.map((column) => shown.reduce((sum, verdict) => sum + column.counts[verdict], 0))
  const highest = Math.max(1, ...totals)
  const x = scaleBand<string>()
    .domain(columns.map((column) => column.month))
    .range([margin.left, width - margin.right])
    .paddingInner(0.25)
  const y = scaleLinear()
    .domain([0, highest])
    .nice()
    .range([height - margin.bottom, margin.top])
  const series = stack<MonthColumn, Verdict>()
    .keys(shown)
    .value((column, verdict) => column.counts[verdict])([...columns])
  const every = Math.ceil(columns.length / 10)
  const legendStep = 20
  return (
    <svg className={styles.months} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line
              className={styles.grid}
              x1={margin.left}
              x2={width - margin.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles.axis} x={margin.left - 6} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
      {series.map((layer) => (
        <g key={layer.key} data-verdict={layer.key} className={styles.layer}>
          {layer.map((segment, index) => {
            const column = columns[index]
            if (column === undefined || segment[1] === segment[0]) return null
            return (
              <rect
                key={column.month}
                x={x(column.month)}
                width={Math.min(x.bandwidth(), 48)}
                y={y(segment[1])}
                height={Math.max(0, y(segment[0]) - y(segment[1]) - 1)}
              />
            )
          })}
        </g>
      ))}
      {columns.map((column, index) =>
        index % every === 0 ? (
          <text
            key={column.month}
            className={styles.axis}
            x={(x(column.month) ?? 0) + Math.min(x.bandwidth(), 48) / 2}
            y={height - 8}
            textAnchor="middle"
          >
            {new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit' }).format(
              new Date(`${column.month}-15`),
            )}
          </text>
        ) : null,
      )}
      {[...shown].reverse().map((verdict, index) => (
        <g key={verdict} data-verdict={verdict} className={styles.layer}>
          <rect x={width - margin.right + 16} y={margin.top + index * legendStep} width={12} height={12} />
          <text
            className={styles.direct}
            x={width - margin.right + 34}
            y={margin.top + index * legendStep + 10}
          >
            {t(`fitCheck.verdicts.${verdict}`)}
          </text>
        </g>
      ))}
    </svg>
  )
}
