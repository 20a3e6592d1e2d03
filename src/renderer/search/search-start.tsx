import { EmptyState } from '../kit/empty-state'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { forgetSearches, useRecentSearches } from './use-recent-searches'
import styles from './search-screen.module.css'

const tips = ['phrase', 'not', 'or', 'level', 'kind', 'title', 'verdict', 'note', 'dates'] as const

/** Before anything is typed: what the box understands. */
export function SearchStart() {
  const t = useWords()
  const recent = useRecentSearches()
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
      {recent.length > 0 && (
        <section className={styles.recent} aria-labelledby="recent-searches">
          <h2 id="recent-searches">{t('search.recent')}</h2>
          <ul>
            {recent.map((query) => (
              <li key={query}>
                <a href={formatPlace({ screen: 'search', query: { q: query, full: '1' } })}>{query}</a>
              </li>
            ))}
          </ul>
          <Button small kind="quiet" label={t('search.forget')} onClick={() => void forgetSearches()} />
        </section>
      )}
    </div>
  )
}
