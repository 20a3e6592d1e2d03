import { Share } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { everyEntry, filterLog } from '../../shared/fit-check/filter-log'
import type { LogFilter } from '../../shared/fit-check/filter-log'
import { beginReviews, listLoggedGoals } from '../../shared/fit-check/log-beginning'
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
import { foldInSlices } from './fold-in-slices'
import { LedgerFilters } from './ledger-filters'
import { LogRow, logRowHeight } from './log-row'
import styles from './log-screen.module.css'
import { useLogBeginning } from './use-log-beginning'

/** All entries that pass the filter, with what is to be looked at again on top. */
export function Ledger(props: {
  readonly filter: LogFilter
  readonly onFilter: (filter: LogFilter) => void
  /** Whether an entry was asked for that is not there. */
  readonly missing: boolean
}) {
  const { filter, onFilter, missing } = props
  const t = useWords()
  const { query } = usePlace()
  const log = useFilteredLog(filter)
  if (log === null) return <div className="page" aria-busy="true" />
  if (log.isEmpty) return <EmptyLog />
  const { shown, count, isWhole, due, goals } = log
  return (
    <div className="head-over-list">
      <div className={styles.head}>
        <div className="page-head" style={{ marginBottom: 8 }}>
          <h1>{t('log.title')}</h1>
          <div className="row-of-buttons">
            <Button
              icon={<Share size={16} />}
              label={t('log.export')}
              onClick={() => openExport({ kind: 'log', ids: isWhole ? shown.map((each) => each.id) : null })}
            />
            <Button kind="primary" label={t('log.check')} onClick={() => navigate({ screen: 'fit-check' })} />
          </div>
        </div>
        {missing && <p role="alert">{t('log.notFound')}</p>}
        {due.count > 0 && (
          <DueEntries
            due={due}
            open={query['due'] === '1'}
            onAll={() => onFilter({ ...filter, order: 'review' })}
          />
        )}
        <LedgerFilters filter={filter} goals={goals} onFilter={onFilter} />
        <p role="status" className={styles.count}>
          {count === null ? t('app.loading') : count === 0 ? t('log.nothing') : t('log.count', { count })}
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

/** What the ledger shows: the beginning of the log first, and all of it as soon as it is at hand. Null until there is either. */
function useFilteredLog(filter: LogFilter) {
  const entries = useRecords('log')
  const beginning = useLogBeginning(entries === undefined)
  // What is typed stands in the field at once, however long the log is.
  const text = useDeferredValue(filter.text)
  const { verdict, level, goalId, order } = filter
  const shown = useMemo(
    () => filterLog(entries ?? beginning?.newest ?? [], { text, verdict, level, goalId, order }),
    [entries, beginning, text, verdict, level, goalId, order],
  )
  const due = useMemo(
    () => (entries === undefined ? beginning?.due : beginReviews(entries, today())),
    [entries, beginning],
  )
  const goals = useMemo(
    () => (entries === undefined ? beginning?.goals : listLoggedGoals(entries)),
    [entries, beginning],
  )
  useEffect(() => foldInSlices(entries ?? []), [entries])

  const total = entries?.length ?? beginning?.total
  if (total === undefined || due === undefined || goals === undefined) return null
  const isWhole = entries !== undefined
  const isNarrowed = (['text', 'verdict', 'level', 'goalId', 'order'] as const).some(
    (part) => filter[part] !== everyEntry[part],
  )
  return {
    shown,
    isWhole,
    isEmpty: total === 0,
    /** Null while it is not known how many pass. */
    count: isWhole ? shown.length : isNarrowed ? null : total,
    due,
    goals,
  }
}

function EmptyLog() {
  const t = useWords()
  return (
    <div className="page">
      <h1 className="visually-hidden">{t('log.title')}</h1>
      <EmptyState
        title={t('log.emptyTitle')}
        text={t('log.emptyText')}
        action={
          <span className="row-of-buttons">
            <Button kind="primary" label={t('log.check')} onClick={() => navigate({ screen: 'fit-check' })} />
            <SampleButton />
          </span>
        }
      />
    </div>
  )
}
