import type { ReviewsBeginning } from '../../shared/fit-check/log-beginning'
import { reviewDayOf } from '../../shared/fit-check/reviews-due'
import { Button } from '../kit/button'
import { useDates, useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import styles from './log-screen.module.css'

/** The entries whose day has come, longest due first; the log in the order of its reviews has them all. */
export function DueEntries(props: {
  readonly due: ReviewsBeginning
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
      <summary>{t('log.dueCount', { count: due.count })}</summary>
      <ul>
        {due.first.map((entry) => (
          <li key={entry.id}>
            <a href={formatPlace({ screen: 'log', id: entry.id })}>{entry.subject.title}</a>{' '}
            <span className="quiet">{t('log.dueSince', { date: day(reviewDayOf(entry) ?? '') })}</span>
          </li>
        ))}
      </ul>
      {due.count > due.first.length && (
        <Button
          small
          kind="quiet"
          label={t('log.dueMore', { count: due.count - due.first.length })}
          onClick={onAll}
        />
      )}
    </details>
  )
}
