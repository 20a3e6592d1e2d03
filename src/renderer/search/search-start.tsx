import { Fragment } from 'react'
import { EmptyState } from '../kit/empty-state'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { forgetSearches, useRecentSearches } from './use-recent-searches'
import styles from './search-screen.module.css'

/** Searches to try, one for each kind of thing that the box understands. */
const tips = [
  { id: 'phrase', query: '"end to end"' },
  { id: 'not', query: 'pilot -software' },
  { id: 'or', query: 'nurse OR ward' },
  { id: 'level', query: 'level:2' },
  { id: 'kind', query: 'kind:essay' },
  { id: 'title', query: 'in:title measure' },
  { id: 'verdict', query: 'verdict:fits' },
  { id: 'note', query: 'has:note' },
  { id: 'dates', query: 'after:2026-01' },
] as const

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
            <dl className={styles.tips}>
              {tips.map(({ id, query }) => (
                <Fragment key={id}>
                  <dt>
                    <a href={formatPlace({ screen: 'search', query: { q: query, full: '1' } })}>{query}</a>
                  </dt>
                  <dd>{t(`search.tip.${id}`)}</dd>
                </Fragment>
              ))}
            </dl>
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
