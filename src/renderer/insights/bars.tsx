import { scaleLinear } from 'd3-scale'
import type { Bar } from '../../shared/charts/chart'
import { Stand } from '../kit/stand'
import styles from './insights.module.css'

/** With more parts than this, edges and least widths would push the bar out of its place. */
const mostWithEdges = 40

/** Horizontal bars with direct labels, longest scale shared by all. */
export function Bars({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map((bar) => bar.parts.reduce((sum, part) => sum + part.value, 0)))
  const scale = scaleLinear().domain([0, longest]).range([0, 100])
  return (
    <div className={styles.bars} role="list" aria-label={label}>
      {bars.map((bar) => (
        <div key={bar.key} role="listitem" className={styles.bar} data-strong={bar.strong ?? false}>
          <span className={styles.label}>
            {bar.level !== undefined && <Stand level={bar.level} size={20} />}
            {bar.label}
          </span>
          <span className={styles.track} data-many={bar.parts.length > mostWithEdges}>
            {bar.parts
              .filter((part) => part.value > 0)
              .map((part) => (
                <span
                  key={part.key}
                  className={styles.part}
                  data-level={part.level ?? 0}
                  style={{ width: `${scale(part.value)}%` }}
                  title={part.label}
                >
                  <span className={styles.partLabel}>{scale(part.value) > 6 ? part.label : ''}</span>
                </span>
              ))}
            <span className={styles.total}>{bar.total}</span>
          </span>
        </div>
      ))}
    </div>
  )
}
