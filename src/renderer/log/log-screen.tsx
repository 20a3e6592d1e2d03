import { Share } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { filterLog, logOrders } from '../../shared/fit-check/filter-log'
import type { LogOrder } from '../../shared/fit-check/filter-log'
import { verdicts } from '../../shared/fit-check/log-entry'
import { reviewsDue } from '../../shared/fit-check/reviews-due'
import { isLevel, levels } from '../../shared/levels/level'
import { openExport } from '../export/export-store'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { VirtualList } from '../kit/virtual-list'
import { useWords } from '../language/use-words'
import { navigate, usePlace } from '../navigation'
import { SampleButton } from '../sample/sample-button'
import { useRecords } from '../store/records-store'
import { today } from '../store/today'
import { DueEntries } from './due-entries'
import { EntryView } from './entry-view'
import { LogRow, logRowHeight } from './log-row'
import { foldInSlices } from './fold-in-slices'
import styles from './log-screen.module.css'

/** The log as a ledger, newest first, with what is to be looked at again on top; or one entry. */
export default function LogScreen() {
  const t = useWords()
  const { id, query } = usePlace()
  const entries = useRecords('log')
  const [text, setText] = useState('')
  // What is typed stands in the field at once, however long the log is.
  const sought = useDeferredValue(text)
  const [verdict, setVerdict] = useState('')
  const [level, setLevel] = useState('')
  const [goal, setGoal] = useState('')
  const [order, setOrder] = useState<LogOrder>('newest')
  const due = useMemo(() => reviewsDue(entries ?? [], today()), [entries])
  const goals = useMemo(
    () => [...new Map((entries ?? []).map((entry) => [entry.goal.id, entry.goal.words])).entries()],
    [entries],
  )
  const shown = useMemo(() => {
    const number = Number(level)
    return filterLog(entries ?? [], {
      text: sought,
      verdict: verdicts.find((each) => each === verdict) ?? null,
      level: isLevel(number) ? number : null,
      goalId: goal === '' ? null : goal,
      order,
    })
  }, [entries, sought, verdict, level, goal, order])

  useEffect(() => foldInSlices(entries ?? []), [entries])

  if (entries === undefined) return <div className="page" aria-busy="true" />
  const entry = entries.find((each) => each.id === id)
  if (entry !== undefined) return <EntryView key={entry.id} entry={entry} due={due} />
  if (entries.length === 0) {
    return (
      <div className="page">
        <h1 className="visually-hidden">{t('log.title')}</h1>
        <EmptyState
          title={t('log.emptyTitle')}
          text={t('log.emptyText')}
          action={
            <span className="row-of-buttons">
              <Button
                kind="primary"
                label={t('log.check')}
                onClick={() => navigate({ screen: 'fit-check' })}
              />
              <SampleButton />
            </span>
          }
        />
      </div>
    )
  }
  return (
    <div className="head-over-list">
      <div className={styles.head}>
        <div className="page-head" style={{ marginBottom: 8 }}>
          <h1>{t('log.title')}</h1>
          <div className="row-of-buttons">
            <Button
              icon={<Share size={16} />}
              label={t('log.export')}
              onClick={() => openExport({ kind: 'log', ids: shown.map((each) => each.id) })}
            />
            <Button kind="primary" label={t('log.check')} onClick={() => navigate({ screen: 'fit-check' })} />
          </div>
        </div>
        {id !== '' && <p role="alert">{t('log.notFound')}</p>}
        {due.length > 0 && (
          <DueEntries due={due} open={query['due'] === '1'} onAll={() => setOrder('review')} />
        )}
        <div className={styles.filters}>
          <input
            type="text"
            aria-label={t('log.filter')}
            placeholder={t('log.filter')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <select
            aria-label={t('log.verdict')}
            value={verdict}
            onChange={(event) => setVerdict(event.target.value)}
          >
            <option value="">{t('log.anyVerdict')}</option>
            {verdicts.map((each) => (
              <option key={each} value={each}>
                {t(`fitCheck.verdicts.${each}`)}
              </option>
            ))}
          </select>
          <select
            aria-label={t('log.level')}
            value={level}
            onChange={(event) => setLevel(event.target.value)}
          >
            <option value="">{t('log.anyLevel')}</option>
            {levels.map((each) => (
              <option key={each} value={each}>
                {t('level.full', { level: each, name: t(`levels.${each}.short`) })}
              </option>
            ))}
          </select>
          <select aria-label={t('log.goal')} value={goal} onChange={(event) => setGoal(event.target.value)}>
            <option value="">{t('log.anyGoal')}</option>
            {goals.map(([goalId, words]) => (
              <option key={goalId} value={goalId}>
                {words}
              </option>
            ))}
          </select>
          <select
            aria-label={t('log.sort')}
            value={order}
            onChange={(event) => setOrder(logOrders.find((each) => each === event.target.value) ?? 'newest')}
          >
            {logOrders.map((each) => (
              <option key={each} value={each}>
                {t(`log.sorts.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <p role="status" className={styles.count}>
          {shown.length === 0 ? t('log.nothing') : t('log.count', { count: shown.length })}
        </p>
      </div>
      <VirtualList
        label={t('log.list')}
        items={shown}
        keyOf={(each) => each.id}
        rowHeight={logRowHeight}
        scrollKey="log"
        render={(each) => <LogRow entry={each} />}
      />
    </div>
  )
}
