import type { Level } from '../../shared/levels/level'
import styles from './stand.module.css'

const tiers = [
  { level: 3, x: 7, width: 8, y: 3 },
  { level: 2, x: 4, width: 14, y: 8.5 },
  { level: 1, x: 1, width: 20, y: 14 },
] as const

/** The three-tiered stand: as many tiers solid, from the ground up, as the level says. Decoration; words stand beside it. */
export function Stand({ level, size = 22 }: { readonly level: Level | 0; readonly size?: number }) {
  return (
    <svg
      className={styles.stand}
      data-level={level}
      width={size}
      height={(size * 18) / 22}
      viewBox="0 0 22 18"
      aria-hidden="true"
      focusable="false"
    >
      {tiers.map((tier) => (
        <rect
          key={tier.level}
          className={tier.level <= level ? styles.solid : styles.hollow}
          x={tier.x}
          y={tier.y}
          width={tier.width}
          height={3.4}
          rx={0.9}
        />
      ))}
    </svg>
  )
}
