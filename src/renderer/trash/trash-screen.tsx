import { Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Operation } from '../../shared/store/change'
import { isId } from '../../shared/base/id'
import type { TrashedRecord } from '../../shared/store/collections'
import { daysLeft } from '../../shared/trash/days-left'
import { api } from '../api'
import { Button } from '../kit/button'
import { EmptyState } from '../kit/empty-state'
import { useGrowing } from '../kit/use-growing'
import { useDates, useWords } from '../language/use-words'
import { commit, now, useRecords, useSettings } from '../store/records-store'
import { describeTrashed, isKeptAside } from './describe-trashed'
import { putBackOperations } from './trash-operations'
import styles from './trash-screen.module.css'

/** What was deleted, newest first. */
export default function TrashScreen() {
  const t = useWords()
  const { day } = useDates()
  const records = useRecords('trash')
  const [asking, setAsking] = useState(false)
  const settings = useSettings()
  const goals = useRecords('goals') ?? []
  const describe = (record: TrashedRecord): string => describeTrashed(record, { settings, goals }, t)
  const sorted = useMemo(
    () => [...(records ?? [])].sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)),
    [records],
  )
  const { shown, end } = useGrowing(sorted)
  if (records === undefined) return <div className="page" aria-busy="true" />
  const empty = (): void => {
    void commit(
      'trash-emptied',
      records.map((record): Operation => ({ collection: 'trash', remove: record.id })),
    )
    setAsking(false)
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('trash.title')}</h1>
        {sorted.length > 0 && !asking && (
          <Button kind="danger" label={t('trash.empty')} onClick={() => setAsking(true)} />
        )}
      </div>
      {asking && (
        <div className="row-of-buttons" role="alert">
          <span>{t('trash.emptySure', { count: sorted.length })}</span>
          <Button kind="danger" label={t('trash.empty')} onClick={empty} />
          <Button autoFocus kind="quiet" label={t('common.cancel')} onClick={() => setAsking(false)} />
        </div>
      )}
      {sorted.length === 0 ? (
        <EmptyState title={t('trash.emptyTitle')} text={t('trash.emptyText')} />
      ) : (
        <>
          <p className="lead">{t('trash.lead')}</p>
          <ul className={styles.records} aria-label={t('trash.items')}>
            {shown.map((record) => (
              <li key={record.id}>
                <span className="quiet">{t(`trash.kinds.${record.from}`)}</span>
                <span className={styles.what}>{describe(record)}</span>
                <span className="quiet">
                  {t(isKeptAside(record) ? 'trash.keptAside' : 'trash.deleted', {
                    date: day(record.deletedAt),
                  })}
                  , {t('trash.daysLeft', { count: daysLeft(record.deletedAt, now()) })}
                </span>
                <Button
                  small
                  icon={<Undo2 size={15} />}
                  label={t('trash.restore')}
                  aria-label={t('trash.restoreWhat', { what: describe(record) })}
                  onClick={() => void putBack(record)}
                />
              </li>
            ))}
          </ul>
          <div ref={end} />
        </>
      )}
    </div>
  )
}

async function putBack(trashed: TrashedRecord): Promise<void> {
  const { from: collection, record } = trashed
  const inItsPlace = isId(record.id)
    ? await api.records.get({ collection, id: record.id })
    : ((await api.records.all({ collection })).find(({ id }) => id === record.id) ?? null)
  await commit('trash-restored', putBackOperations(trashed, inItsPlace, now()))
}
