import type { Annotation } from '../../shared/annotations/annotation'
import { LevelBadge } from '../kit/level-badge'
import { useDates, useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import styles from './annotations-screen.module.css'
import { useColourMeanings } from './use-colour-meanings'

/** Pixels a row. */
export const annotationRowHeight = 92

/** One annotation in the list: meaning, quote, note, and where it stands. */
export function AnnotationRow(props: {
  readonly annotation: Annotation
  readonly selected: boolean
  readonly onSelect: (selected: boolean) => void
}) {
  const { annotation, selected, onSelect } = props
  const t = useWords()
  const { day } = useDates()
  const meanings = useColourMeanings()
  const item = useLibrary((state) => state.byId.get(annotation.itemId))
  const quote = annotation.anchor.quote.replaceAll('\n', ' ')
  // One whose words are gone leads to where it can be attached again.
  const query: Readonly<Record<string, string>> = annotation.orphaned
    ? { attach: annotation.id }
    : { at: annotation.anchor.ranges[0]?.blockId ?? '', note: annotation.id }
  return (
    <div className={styles.row} data-selected={selected}>
      <label className={styles.select}>
        <input
          type="checkbox"
          checked={selected}
          aria-label={t('annotations.select', { quote: quote.slice(0, 60) })}
          onChange={(event) => onSelect(event.target.checked)}
        />
      </label>
      <span className={styles.meaning} data-colour={annotation.colour}>
        {meanings[annotation.colour]}
      </span>
      <div className={styles.words}>
        <p className={styles.quote}>
          <a href={formatPlace({ screen: 'item', id: annotation.itemId, query })}>{quote}</a>
        </p>
        {(annotation.note !== '' || annotation.tags.length > 0) && (
          <p className={styles.note}>
            {annotation.note}{' '}
            <span className="quiet">{annotation.tags.map((tag) => `#${tag}`).join(' ')}</span>
          </p>
        )}
        <p className={styles.where}>
          {item?.title ?? annotation.itemId} · {day(annotation.createdAt)}
          {annotation.private && ` · ${t('annotations.private')}`}
          {annotation.moved !== undefined && ` · ${t('annotate.movedShort')}`}
          {annotation.orphaned && <b> · {t('annotations.waits')}</b>}
        </p>
      </div>
      <LevelBadge level={item?.levels[0] ?? null} plain />
    </div>
  )
}
