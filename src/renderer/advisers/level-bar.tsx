import { levels } from '../../shared/levels/level'
import { totalOf } from '../../shared/levels/presumed-level'
import type { LevelCounts } from '../../shared/levels/presumed-level'
import { useWords } from '../language/use-words'
import styles from './advisers-screen.module.css'

/** How often each level was presumed, as one bar with its numbers. */
export function LevelBar({ counts }: { readonly counts: LevelCounts }) {
  const t = useWords()
  const total = totalOf(counts)
  if (counts[1] + counts[2] + counts[3] === 0) return <span className="quiet">{t('level.none')}</span>
  const label = t('advisers.levels', { one: counts[1], two: counts[2], three: counts[3] })
  return (
    <span className={styles.bar} role="img" aria-label={label} title={label}>
      {total > 0 &&
        levels
          .filter((level) => counts[level] > 0)
          .map((level) => (
            <span key={level} data-level={level} style={{ flexGrow: counts[level] }}>
              {level}
              <small>×{counts[level]}</small>
            </span>
          ))}
    </span>
  )
}
