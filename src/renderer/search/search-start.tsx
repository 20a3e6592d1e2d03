import { EmptyState } from '../kit/empty-state'
import { useWords } from '../language/use-words'
import styles from './search-screen.module.css'

const tips = ['phrase', 'not', 'or', 'level', 'kind', 'title', 'verdict', 'note', 'dates'] as const

/** Before anything is typed: what the box understands. */
export function SearchStart() {
  const t = useWords()
  return (
    <div className="page">
      <h1 className="visually-hidden">{t('search.title')}</h1>
      <EmptyState
        title={t('search.startTitle')}
        text={t('search.startText')}
        action={
          <div>
            <p className="quiet">{t('search.tips')}</p>
            <ul className={styles.tips}>
              {tips.map((tip) => (
                <li key={tip}>{t(`search.tip.${tip}`)}</li>
              ))}
            </ul>
          </div>
        }
      />
    </div>
  )
}
