import type { LogEntry } from '../../shared/fit-check/log-entry'
import { reviewDayOf } from '../../shared/fit-check/reviews-due'
import { useDates, useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import styles from './entry-view.module.css'

/** Says that an entry is due, and leads to the next one, so that a pile of reviews is gone through without coming back to the list. */
export function ReviewNote({ entry, due }: { readonly entry: LogEntry; readonly due: readonly LogEntry[] }) {
  const t = useWords()
  const { day } = useDates()
  const at = due.findIndex(({ id }) => id === entry.id)
  const others = due.filter(({ id }) => id !== entry.id)
  const next = due[at + 1] ?? others[0]
  if (at < 0 && (next === undefined || entry.appended.length === 0)) return null
  return (
    <p className={styles.review}>
      {at >= 0 && <b>{t('log.isDue', { date: day(reviewDayOf(entry) ?? '') })}</b>}
      {next !== undefined && (
        <span>
          {t('log.dueOthers', { count: others.length })}{' '}
          <a href={formatPlace({ screen: 'log', id: next.id })}>
            {t('log.dueNext', { title: next.subject.title })}
          </a>
        </span>
      )}
    </p>
  )
}
