import { scaleLinear } from 'd3-scale'
import type { Level } from '../../shared/levels/level'
import { Stand } from '../kit/stand'
import styles from './insights.module.css'

/** A bar of one or more parts. A part with a level has the level's colour and its numeral; others are plain. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly level?: Level
  readonly parts: readonly {
    readonly key: string
    readonly value: number
    readonly level: Level | null
    readonly label: string
  }[]
  /** Written at the end of the bar. */
  readonly total: string
  /** Drawn strongly, as the one that the sentence speaks of. */
  readonly strong?: boolean
}

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
          <span className={styles.track}>
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
