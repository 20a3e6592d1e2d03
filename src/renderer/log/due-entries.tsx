import type { LogEntry } from '../../shared/fit-check/log-entry'
import { reviewDayOf } from '../../shared/fit-check/reviews-due'
import { Button } from '../kit/button'
import { useDates, useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import styles from './log-screen.module.css'

/** So many are named here; the log in the order of its reviews has them all. */
const mostNamed = 20

/** The entries whose day has come, longest due first. */
export function DueEntries(props: {
  readonly due: readonly LogEntry[]
  /** Whether they are shown at once: to somebody who came for them. */
  readonly open: boolean
  /** Lists the whole log by the day of the next review. */
  readonly onAll: () => void
}) {
  const { due, open, onAll } = props
  const t = useWords()
  const { day } = useDates()
  return (
    <details className={styles.due} open={open}>
      <summary>{t('log.dueCount', { count: due.length })}</summary>
      <ul>
        {due.slice(0, mostNamed).map((entry) => (
          <li key={entry.id}>
            <a href={formatPlace({ screen: 'log', id: entry.id })}>{entry.subject.title}</a>{' '}
            <span className="quiet">{t('log.dueSince', { date: day(reviewDayOf(entry) ?? '') })}</span>
          </li>
        ))}
      </ul>
      {due.length > mostNamed && (
        <Button
          small
          kind="quiet"
          label={t('log.dueMore', { count: due.length - mostNamed })}
          onClick={onAll}
        />
      )}
    </details>
  )
}
