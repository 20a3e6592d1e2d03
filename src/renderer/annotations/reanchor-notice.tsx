import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReanchorReport } from '../../shared/annotations/plan-reanchoring'
import { api, listen } from '../api'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { turnHistory, useRecordsStore } from '../store/records-store'
import styles from './reanchor-notice.module.css'

/** After an update of the library: how many highlights stayed, how many moved, how many wait for the user. */
export function ReanchorNotice() {
  const t = useWords()
  const undo = useRecordsStore((state) => state.history.undo)
  const [report, setReport] = useState<ReanchorReport | null>(null)
  useEffect(() => {
    void api.annotations.lastReanchoring().then((last) => setReport((now) => now ?? last))
    return listen('annotations.reanchored', setReport)
  }, [])
  // Where nothing moved there is nothing to look at, and where nothing was marked there is nothing to say.
  if (report === null || report.moved + report.orphaned === 0) return null
  const parts = [
    t('annotations.update.kept', { count: report.kept }),
    t('annotations.update.moved', { count: report.moved }),
    ...(report.orphaned > 0 ? [t('annotations.update.needs', { count: report.orphaned })] : []),
  ]
  return (
    <div className={styles.notice} role="status" aria-label={t('annotations.update.label')}>
      <p>
        {t('annotations.update.lead')} <b>{parts.join(', ')}</b>
        {report.moved > 0 && (
          <a href={formatPlace({ screen: 'annotations', query: { state: 'moved' } })}>
            {t('annotations.update.showMoved')}
          </a>
        )}
        {report.orphaned > 0 && (
          <a href={formatPlace({ screen: 'annotations', query: { state: 'orphaned' } })}>
            {t('annotations.update.show')}
          </a>
        )}
      </p>
      {undo === 'annotations-reanchored' && (
        <Button
          kind="quiet"
          small
          label={t('saving.undo')}
          onClick={() => {
            void turnHistory('undo')
            setReport(null)
          }}
        />
      )}
      <Button
        kind="quiet"
        small
        iconOnly
        icon={<X size={16} />}
        label={t('notices.close')}
        onClick={() => setReport(null)}
      />
    </div>
  )
}
