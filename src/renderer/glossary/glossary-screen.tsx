import { useEffect, useMemo, useState } from 'react'
import { foldText } from '../../shared/base/fold-text'
import { rankByWords } from '../../shared/search/rank-by-words'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { LevelBadge } from '../kit/level-badge'
import { useLocale, useWords } from '../language/use-words'
import { formatPlace, navigate, usePlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import styles from './glossary-screen.module.css'

/** The change words, explained, each with the essays that go deeper. */
export default function GlossaryScreen() {
  const t = useWords()
  const locale = useLocale()
  const { id } = usePlace()
  const [text, setText] = useState('')
  const glossary = useLibrary((state) => state.glossary)
  const byId = useLibrary((state) => state.byId)
  const sorted = useMemo(
    () => [...glossary].sort((a, b) => a.term.localeCompare(b.term, locale)),
    [glossary, locale],
  )
  const shown = rankByWords(sorted, (term) => [term.term, ...term.alsoCalled].join(' '), foldText(text))
  useEffect(() => {
    if (id !== '') document.getElementById(`term-${id}`)?.scrollIntoView({ block: 'center' })
  }, [id, glossary])
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('glossary.title')}</h1>
        <input
          className={styles.filter}
          type="text"
          aria-label={t('glossary.filter')}
          placeholder={t('glossary.filter')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p className="lead">{t('glossary.lead')}</p>
      {shown.length === 0 && (
        <EmptyState
          title={t('glossary.noneTitle')}
          text={t('glossary.noneText')}
          action={
            <Button
              label={t('glossary.seek', { text: text.trim() })}
              onClick={() => navigate({ screen: 'search', query: { q: text.trim() } })}
            />
          }
        />
      )}
      <dl className={styles.terms}>
        {shown.map((term) => (
          <div key={term.id} id={`term-${term.id}`} className={styles.term} data-current={term.id === id}>
            <dt>
              {term.term}
              {term.alsoCalled.length > 0 && (
                <small>{t('glossary.also', { words: term.alsoCalled.join(', ') })}</small>
              )}
            </dt>
            <dd>
              <p>{term.definition}</p>
              <p className={styles.more}>
                {term.levels.map((level) => (
                  <LevelBadge key={level} level={level} />
                ))}
                {term.essays.map((essay) => {
                  const title = byId.get(essay)?.title
                  return title === undefined ? null : (
                    <a key={essay} href={formatPlace({ screen: 'item', id: essay })}>
                      {title}
                    </a>
                  )
                })}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
