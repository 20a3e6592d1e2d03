import { Target } from 'lucide-react'
import { memo } from 'react'
import type { ItemSummary } from '../../shared/content/item'
import { aimsAt } from '../../shared/library/aims-at'
import type { Level } from '../../shared/levels/level'
import { LevelBadge } from '../kit/level-badge'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import styles from './item-row.module.css'
import { selectItems } from './selection-store'

/** Pixels a row. */
export const rowHeight = 60

/** Lets the browser say when titles came on the screen; the start-up benchmark reads it. */
const timed = { elementtiming: 'library-item' }

/** One item in a list: badge, title, one line, cue, topic, reading time, and whether it aims at the goal. */
export const ItemRow = memo(function ItemRow({
  item,
  goalLevel,
  selected,
  selectable,
}: {
  readonly item: ItemSummary
  readonly goalLevel: Level | null
  /** Null while nobody selects. */
  readonly selected: boolean | null
  readonly selectable: boolean
}) {
  const t = useWords()
  const topic = useLibrary((state) => (item.topic === null ? undefined : state.topics.get(item.topic)?.title))
  const [main = null, ...also] = item.levels
  return (
    <div className={styles.row} data-selecting={selected !== null} data-selected={selected === true}>
      {selected !== null && (
        <label className={styles.select}>
          {selectable && (
            <input
              type="checkbox"
              aria-label={t('tagging.selectItem', { title: item.title })}
              checked={selected}
              onChange={(event) => selectItems([item.id], event.target.checked)}
            />
          )}
        </label>
      )}
      <span className={styles.badge}>
        <LevelBadge level={main} also={also} plain stacked />
      </span>
      <div className={styles.text}>
        <a
          {...timed}
          className={styles.title}
          href={formatPlace({ screen: 'item', id: item.id })}
          title={item.title}
        >
          {item.title}
        </a>
        <p className={styles.line}>
          {item.kind === 'advice' && item.cue !== '' ? <q className={styles.cue}>{item.cue}</q> : item.line}
        </p>
      </div>
      <p className={styles.facts}>
        <span>
          {t(`kinds.${item.kind}`)}
          {item.year !== null && `, ${item.year}`}
          {item.kind !== 'source' && ` · ${t('minutes', { count: item.minutes })}`}
        </span>
        <span className={styles.topic}>{item.kind === 'source' ? item.adviser : topic}</span>
      </p>
      <span className={styles.aim}>
        {aimsAt(item, goalLevel) && (
          <>
            <Target size={16} aria-hidden="true" />
            <span className="visually-hidden">{t('level.aims')}</span>
          </>
        )}
      </span>
    </div>
  )
})
