import type { ColumnChart } from '../../shared/charts/chart'
import { layoutColumns } from '../../shared/charts/layout-columns'
import styles from './insights.module.css'
import { VerdictPatterns } from './verdict-patterns'

/** Columns over time, stacked, each series named at the right beside the last column. */
export function Columns({ label, chart }: { readonly label: string; readonly chart: ColumnChart }) {
  const layout = layoutColumns(chart)
  const seriesOf = (index: number): string | undefined => chart.series[index]?.key
  return (
    <svg
      className={styles.months}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={label}
    >
      <VerdictPatterns />
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line className={styles.grid} x1={layout.left} x2={layout.right} y1={y} y2={y} />
          <text className={styles.axis} x={layout.left - 6} y={y + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {layout.boxes.map((box) => (
        <g key={`${box.series} ${box.key}`} data-verdict={seriesOf(box.series)} className={styles.layer}>
          <rect x={box.x} y={box.y} width={box.width} height={box.height} />
        </g>
      ))}
      {layout.labels.map(({ key, text, x }) => (
        <text key={key} className={styles.axis} x={x} y={layout.height - 8} textAnchor="middle">
          {text}
        </text>
      ))}
      {layout.legend.map(({ series, text, x, y }) => (
        <g key={series} data-verdict={seriesOf(series)} className={styles.layer}>
          <rect x={x} y={y} width={12} height={12} />
          <text className={styles.direct} x={x + 18} y={y + 10}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}
