import { Bookmark, Share } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { filtersOf, toggleFilter } from '../../shared/search/write-query'
import type { Filter } from '../../shared/search/query'
import { exportSearch, isItemHit } from '../export/export-search'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { usePlace } from '../navigation'
import { commit, newId, now } from '../store/records-store'
import { Completions } from './completions'
import { ExplainedQuery } from './explained-query'
import { HitList } from './hit-list'
import { NothingFound } from './nothing-found'
import { openFirstHit } from './first-hit'
import { SearchFacets } from './search-facets'
import styles from './search-screen.module.css'
import { SearchStart } from './search-start'
import { keepSearch } from './use-recent-searches'
import { seek, soughtText } from './typed-address'
import { hitsAtFirst, useBoxSearch } from './use-search'

/** How many more hits a press on "more" fetches. */
const moreHits = 200

const go = (next: string): void => seek(next.trim(), true)
// These are the same with each key, so that parts of the screen that did not change are not drawn anew.
const toggle = (name: Filter['name'], value: string): void => go(toggleFilter(soughtText(), name, value))
const keepShown = (): void => void keepSearch(soughtText())
const noHits: readonly never[] = []

/** What the box found: results as they are typed for, facets that write the query, and ways on. */
export default function SearchScreen() {
  const t = useWords()
  const { query } = usePlace()
  const text = query['q'] ?? ''
  const [limitOf, setLimitOf] = useState({ text: '', limit: hitsAtFirst })
  const limit = limitOf.text === text ? limitOf.limit : hitsAtFirst
  const { answer, text: answered } = useBoxSearch(text, query['full'] === '1', limit)
  const [savedText, setSavedText] = useState('')
  // As one text, since the operators seldom change with a key.
  const filters = [...filtersOf(text)].join('\n')

  // Enter was pressed before this answer came: open its first hit now.
  useEffect(() => openFirstHit(answered), [answered])

  const hasItems = useMemo(() => answer?.hits.some(isItemHit) ?? false, [answer])

  if (text === '') return <SearchStart />
  const save = async (): Promise<void> => {
    if (
      await commit('search-saved', [
        { collection: 'searches', put: { id: newId(), title: text, query: text, createdAt: now() } },
      ])
    )
      setSavedText(text)
  }
  const didYouMean = answer?.didYouMean ?? null
  return (
    <div className={styles.screen} data-nothing={answer?.total === 0}>
      <aside className={styles.facets} aria-label={t('browse.filters')}>
        {answer !== null && <SearchFacets facets={answer.facets} filters={filters} onToggle={toggle} />}
      </aside>
      <div className={styles.content}>
        <h1 className="visually-hidden">{t('search.title')}</h1>
        <div className={styles.head}>
          <p role="status" className={styles.count}>
            {answer === null ? '' : t('search.count', { count: answer.total })}
          </p>
          {answer !== null && <ExplainedQuery explanation={answer.explanation} />}
          {didYouMean !== null && (
            <p className={styles.mean}>
              {t('search.didYouMean')}{' '}
              <button type="button" onClick={() => go(didYouMean.text)}>
                {didYouMean.text}
              </button>
              ?
            </p>
          )}
          <span className={styles.actions}>
            {savedText === text ? (
              <span className="quiet">{t('search.saved')}</span>
            ) : (
              <Button
                small
                kind="quiet"
                icon={<Bookmark size={15} />}
                label={t('search.save')}
                onClick={() => void save()}
              />
            )}
            {hasItems && (
              <Button
                small
                kind="quiet"
                icon={<Share size={15} />}
                label={t('search.export')}
                onClick={() => void exportSearch(text)}
              />
            )}
          </span>
        </div>
        {query['full'] !== '1' && answer !== null && (
          <Completions text={answered} completions={answer.completions} />
        )}
        {answer !== null && answer.total === 0 ? (
          <NothingFound answer={answer} onQuery={go} />
        ) : (
          <>
            <HitList
              hits={answer?.hits ?? noHits}
              answered={answered}
              words={answer?.words ?? noHits}
              onOpen={keepShown}
            />
            {answer !== null && answer.hits.length < answer.total && (
              <Button
                label={t('search.more', { count: answer.total - answer.hits.length })}
                onClick={() => setLimitOf({ text, limit: limit + moreHits })}
              />
            )}
          </>
        )}
      </div>
    </div>
  )
}
