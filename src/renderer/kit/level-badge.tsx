import type { Level } from '../../shared/levels/level'
import { useWords } from '../language/use-words'
import { openLevelHelp } from './level-help'
import styles from './level-badge.module.css'
import { Stand } from './stand'

/**
 * A level as stand, numeral and word; colour is never alone. A press shows what the level means, unless the badge stands in
 * something that is pressed itself (`plain`).
 */
export function LevelBadge(props: {
  readonly level: Level | null
  readonly also?: readonly Level[]
  readonly plain?: boolean
  readonly long?: boolean
  /** Further levels stand on a line of their own, under the word; for rows of two lines. */
  readonly stacked?: boolean
}) {
  const t = useWords()
  const { level, also = [], plain = false, long = false, stacked = false } = props
  if (level === null) return <span className={styles.badge}>{t('level.none')}</span>
  const content = (
    <>
      <Stand level={level} />
      <span className="visually-hidden">{t('level.word')} </span>
      <span className={styles.numeral}>{level}</span>
      <span className={styles.word}>{t(long ? `levels.${level}.name` : `levels.${level}.short`)}</span>
      {also.length > 0 && <span className={styles.also}>{t('level.also', { levels: also.join(', ') })}</span>}
    </>
  )
  if (plain) {
    return (
      <span className={styles.badge} data-level={level} data-stacked={stacked}>
        {content}
      </span>
    )
  }
  return (
    <button type="button" className={styles.badge} data-level={level} onClick={() => openLevelHelp(level)}>
      {content}
      <span className="visually-hidden">. {t('level.explain', { level })}</span>
    </button>
  )
}
