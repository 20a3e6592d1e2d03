import { useMemo, useState } from 'react'
import { indexMerges } from '../../shared/advisers/adviser-merge'
import { findLikelyDuplicates } from '../../shared/advisers/find-likely-duplicates'
import { summariseAdvisers } from '../../shared/advisers/summarise-advisers'
import type { AdviserSummary } from '../../shared/advisers/summarise-advisers'
import { foldText } from '../../shared/base/fold-text'
import { rankByWords } from '../../shared/search/rank-by-words'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { RadioGroup } from '../kit/radio-group'
import { VirtualList } from '../kit/virtual-list'
import { useWords } from '../language/use-words'
import { formatPlace, usePlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import { useRecords } from '../store/records-store'
import { AdviserView } from './adviser-view'
import styles from './advisers-screen.module.css'
import { LevelBar } from './level-bar'

const kinds = ['all', 'adviser', 'source', 'met'] as const

/** Everybody who advises: in the library, as a source, or met only in pasted advice. */
export default function AdvisersScreen() {
  const t = useWords()
  const { id } = usePlace()
  const items = useLibrary((state) => state.summaries)
  const entries = useRecords('log')
  const merges = useRecords('advisers')
  const [kind, setKind] = useState<(typeof kinds)[number]>('all')
  const [text, setText] = useState('')
  const all = useMemo(
    () => summariseAdvisers(items, entries ?? [], indexMerges(merges ?? [])),
    [items, entries, merges],
  )
  const likely = useMemo(() => findLikelyDuplicates(all), [all])
  const shown = useMemo(() => {
    const some = all.filter(
      (each) => kind === 'all' || (kind === 'met' ? each.entryIds.length > 0 : each.kind === kind),
    )
    return rankByWords(some, (each) => [each.name, ...each.alsoCalled].join(' '), foldText(text))
  }, [all, kind, text])
  const one = all.find((each) => `${each.kind}:${each.key}` === id)
  if (one !== undefined) return <AdviserView adviser={one} all={all} />
  return (
    <div className="head-over-list">
      <div className={styles.head}>
        <h1>{t('advisers.title')}</h1>
        <p className="lead" style={{ marginBottom: 12 }}>
          {t('advisers.lead')}
        </p>
        {id !== '' && <p role="alert">{t('advisers.notFound')}</p>}
        <div className={styles.filters}>
          <RadioGroup
            label={t('advisers.show')}
            hideLabel
            look="segmented"
            value={kind}
            choices={kinds.map((each) => ({ value: each, label: t(`advisers.kinds.${each}`) }))}
            onChange={setKind}
          />
          <input
            type="text"
            aria-label={t('advisers.filter')}
            placeholder={t('advisers.filter')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p role="status" className="quiet">
            {t('advisers.count', { count: shown.length })}
          </p>
        </div>
        {likely.length > 0 && (
          <p className={styles.likely}>
            {t('advisers.likely')}:{' '}
            {likely.slice(0, 4).map(({ fuller, other }) => (
              <a
                key={`${fuller.key} ${other.key}`}
                href={formatPlace({
                  screen: 'advisers',
                  id: `adviser:${other.key}`,
                  query: { merge: fuller.name },
                })}
              >
                {t('advisers.likelyPair', { one: fuller.name, other: other.name })}
              </a>
            ))}
          </p>
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t(text === '' ? 'advisers.metNoneTitle' : 'advisers.noneTitle')}
          text={t(text === '' ? 'advisers.metNoneText' : 'advisers.noneText')}
          action={
            <Button
              label={t('common.showAll')}
              onClick={() => {
                setKind('all')
                setText('')
              }}
            />
          }
        />
      ) : (
        <VirtualList
          label={t('advisers.list')}
          items={shown}
          keyOf={(each) => `${each.kind}:${each.key}`}
          rowHeight={54}
          scrollKey="advisers"
          render={(each) => <AdviserRow adviser={each} />}
        />
      )}
    </div>
  )
}

function AdviserRow({ adviser }: { readonly adviser: AdviserSummary }) {
  const t = useWords()
  return (
    <div className={styles.row}>
      <div className={styles.name}>
        <a href={formatPlace({ screen: 'advisers', id: `${adviser.kind}:${adviser.key}` })}>{adviser.name}</a>
        <span className="quiet">{t(adviser.kind === 'source' ? 'advisers.source' : 'advisers.adviser')}</span>
      </div>
      <LevelBar counts={adviser.levels} />
      <span className="quiet">
        {adviser.itemIds.length > 0 && t('advisers.items', { count: adviser.itemIds.length })}
      </span>
      <span className="quiet">
        {adviser.entryIds.length > 0 && t('advisers.checks', { count: adviser.entryIds.length })}
      </span>
    </div>
  )
}
