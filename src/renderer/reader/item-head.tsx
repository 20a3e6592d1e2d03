import { Target } from 'lucide-react'
import type { Item } from '../../shared/content/item'
import { formatAuthors, publicationYear } from '../../shared/content/citation-label'
import { isHelp } from '../../shared/content/help-pack'
import { aimsAt } from '../../shared/library/aims-at'
import { useActiveGoal } from '../goals/use-active-goal'
import { useWords } from '../language/use-words'
import { useLibrary } from '../store/library-store'
import { ItemLevel } from '../tagging/item-level'
import styles from './item-head.module.css'

/** Kind, title, level, and for whom the item is. */
export function ItemHead({ item }: { readonly item: Item }) {
  const t = useWords()
  const goal = useActiveGoal()
  const topic = useLibrary((state) => (item.topic === null ? undefined : state.topics.get(item.topic)?.title))
  const levels = useLibrary((state) => state.byId.get(item.id)?.levels) ?? item.levels
  return (
    <header className={styles.head}>
      <p className={styles.facts}>
        <span>{isHelp(item) ? t('help.kind') : t(`kinds.${item.kind}`)}</span>
        {topic !== undefined && <span>{topic}</span>}
        {item.kind !== 'source' && <span>{t('minutes', { count: item.minutes })}</span>}
      </p>
      <h1 id={`title-${item.id}`}>{item.title}</h1>
      {item.kind === 'source' && (
        <p className={styles.by}>
          {formatAuthors(item.record)}
          {publicationYear(item.record) !== null && `, ${publicationYear(item.record)}`}
        </p>
      )}
      {item.kind === 'essay' && item.summary !== '' && <p className={styles.summary}>{item.summary}</p>}
      {!isHelp(item) && (
        <p className={styles.level}>
          <ItemLevel item={item} />
          {aimsAt({ levels }, goal?.level ?? null) && (
            <span className={styles.aims}>
              <Target size={16} aria-hidden="true" /> {t('level.aims')}
            </span>
          )}
        </p>
      )}
      {item.kind !== 'source' && item.cue !== '' && (
        <p className={styles.cue}>
          <span>{t('reader.cue')}:</span> <q>{item.cue}</q>
        </p>
      )}
      {item.kind === 'essay' && (item.forWhom !== '' || item.notForWhom !== '') && (
        <dl className={styles.audience}>
          <dt>{t('reader.for')}</dt>
          <dd>{item.forWhom}</dd>
          <dt>{t('reader.notFor')}</dt>
          <dd>{item.notForWhom}</dd>
        </dl>
      )}
    </header>
  )
}
