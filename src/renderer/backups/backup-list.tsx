import type { BackupInfo } from '../../shared/backups/backup'
import { Button } from '../kit/button'
import { useDates, useWords } from '../language/use-words'
import styles from './backups.module.css'
import { useCountWords } from './describe-counts'

/** Back-ups as a table: when, why, what they hold, and one button each. */
export function BackupList(props: {
  readonly backups: readonly BackupInfo[]
  readonly action: string
  readonly onChoose: (id: string) => void
}) {
  const t = useWords()
  const { dayAndTime } = useDates()
  const count = useCountWords()
  return (
    <div className={styles.list} role="group" aria-label={t('backups.list')} tabIndex={0}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('backups.columns.date')}</th>
            <th scope="col">{t('backups.columns.reason')}</th>
            <th scope="col">{t('backups.columns.holds')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {props.backups.map((backup) => (
            <tr key={backup.id}>
              <td className={styles.date}>{dayAndTime(backup.madeAt)}</td>
              <td>{t(`backups.reasons.${backup.reason}`)}</td>
              <td>{count(backup.counts)}</td>
              <td>
                <Button
                  small
                  kind="quiet"
                  label={props.action}
                  aria-label={t('backups.lookAt', { date: dayAndTime(backup.madeAt) })}
                  onClick={() => props.onChoose(backup.id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
