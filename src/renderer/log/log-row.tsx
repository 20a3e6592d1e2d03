import { effectiveVerdict } from '../../shared/fit-check/effective-verdict'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { reviewDayOf } from '../../shared/fit-check/reviews-due'
import { VerdictIcon } from '../fit-check/verdict-icon'
import { LevelBadge } from '../kit/level-badge'
import { useDates, useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import styles from './log-screen.module.css'

/** Pixels a row. */
export const logRowHeight = 62

/** One entry of the ledger: day, verdict, what was judged, against which goal. */
export function LogRow({ entry }: { readonly entry: LogEntry }) {
  const t = useWords()
  const { day } = useDates()
  const verdict = effectiveVerdict(entry)
  const review = reviewDayOf(entry)
  return (
    <div className={styles.row}>
      <time dateTime={entry.createdAt}>{day(entry.createdAt)}</time>
      <span className={styles.verdict}>
        <VerdictIcon verdict={verdict} size={16} />
        {t(`fitCheck.verdicts.${verdict}`)}
      </span>
      <div className={styles.words}>
        <a href={formatPlace({ screen: 'log', id: entry.id })}>{entry.subject.title}</a>
        <p>
          {[
            review === null ? '' : t('log.dueOn', { date: day(review) }),
            entry.subject.adviser === null ? '' : t('log.by', { name: entry.subject.adviser }),
            entry.goal.words,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <LevelBadge level={entry.presumedLevel} plain />
    </div>
  )
}
