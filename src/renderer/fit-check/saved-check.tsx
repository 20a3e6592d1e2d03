import { useEffect, useRef } from 'react'
import { effectiveVerdict } from '../../shared/fit-check/effective-verdict'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { Button } from '../kit/button'
import { useDates, useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import styles from './fit-check.module.css'
import { VerdictIcon } from './verdict-icon'

/** Tells that a check is in the log, with what was concluded and the day on which it comes back. */
export function SavedCheck({ entry, onAgain }: { readonly entry: LogEntry; readonly onAgain?: () => void }) {
  const t = useWords()
  const { day } = useDates()
  const place = useRef<HTMLDivElement>(null)
  // The form that was saved was long; what takes its place would stand above the window.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [])
  const verdict = effectiveVerdict(entry)
  return (
    <div ref={place} className={styles.saved}>
      <p role="status">{t('fitCheck.saved')}</p>
      <p className={styles.word}>
        <VerdictIcon verdict={verdict} size={22} /> {t(`fitCheck.verdicts.${verdict}`)}
      </p>
      {entry.reviewOn !== null && (
        <p className="quiet">{t('fitCheck.comesBack', { date: day(entry.reviewOn) })}</p>
      )}
      <div className="row-of-buttons">
        <a href={formatPlace({ screen: 'log', id: entry.id })}>{t('fitCheck.openLog')}</a>
        {onAgain !== undefined && <Button kind="primary" label={t('fitCheck.again')} onClick={onAgain} />}
      </div>
    </div>
  )
}
