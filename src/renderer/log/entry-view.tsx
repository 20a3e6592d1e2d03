import { Share, Trash2 } from 'lucide-react'
import { effectiveVerdict } from '../../shared/fit-check/effective-verdict'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { reviewDayOf } from '../../shared/fit-check/reviews-due'
import { ruleIds } from '../../shared/fit-check/rules'
import { openExport } from '../export/export-store'
import { VerdictIcon } from '../fit-check/verdict-icon'
import { Button } from '../kit/button'
import { LevelBadge } from '../kit/level-badge'
import { useDates, useWords } from '../language/use-words'
import { formatPlace, navigate } from '../navigation'
import { commit, now } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import { AddToEntry } from './add-to-entry'
import styles from './entry-view.module.css'
import { ReviewNote } from './review-note'

/** One entry as it was frozen, and what was added since. */
export function EntryView({
  entry,
  due,
}: {
  readonly entry: LogEntry
  /** The entries whose day has come, this one among them or not. */
  readonly due: readonly LogEntry[]
}) {
  const t = useWords()
  const { day } = useDates()
  const verdict = effectiveVerdict(entry)
  const rule = ruleIds.find((id) => id === entry.rule)
  const review = reviewDayOf(entry)
  const { subject } = entry
  const suggested = entry.suggestion?.level ?? null
  // What was judged stays as it was; the entry as a whole may go, and comes back as a whole.
  const remove = (): void => {
    void commit('log-removed', trashOperations('log', entry, now())).then((removed) => {
      if (removed) navigate({ screen: 'log' })
    })
  }
  return (
    <div className="page">
      <a href={formatPlace({ screen: 'log' })}>{t('log.back')}</a>
      <div className="page-head">
        <h1>{subject.title}</h1>
        <div className="row-of-buttons">
          <Button
            small
            icon={<Share size={15} />}
            label={t('log.export')}
            onClick={() => openExport({ kind: 'log', ids: [entry.id] })}
          />
          <Button small kind="quiet" icon={<Trash2 size={15} />} label={t('log.delete')} onClick={remove} />
        </div>
      </div>
      <ReviewNote entry={entry} due={due} />
      <p className={styles.verdict}>
        <VerdictIcon verdict={verdict} size={26} /> {t(`fitCheck.verdicts.${verdict}`)}
      </p>
      {entry.override !== null && (
        <p>
          {t('fitCheck.overruled', {
            verdict: t(`fitCheck.verdicts.${entry.verdict}`),
            reason: entry.override.reason,
          })}
        </p>
      )}
      {rule !== undefined && <p className={styles.rule}>{t(`fitCheck.rules.${rule}`)}</p>}
      <dl className={styles.facts}>
        <dt>{t('log.checkedOn')}</dt>
        <dd>{day(entry.createdAt)}</dd>
        <dt>{t('log.goalThen')}</dt>
        <dd>
          <LevelBadge level={entry.goal.level} /> {entry.goal.words}
        </dd>
        <dt>{t('log.level')}</dt>
        <dd>
          {entry.presumedLevel === null ? (
            t('log.presumedUnknown')
          ) : (
            <LevelBadge level={entry.presumedLevel} long />
          )}
          {suggested !== null && <span className="quiet"> {t('log.suggested', { level: suggested })}</span>}
        </dd>
        {subject.adviser !== null && (
          <>
            <dt>{t('reader.adviser')}</dt>
            <dd>{subject.adviser}</dd>
          </>
        )}
        {entry.confidence !== null && (
          <>
            <dt>{t('fitCheck.confidence.label')}</dt>
            <dd>{t(`fitCheck.confidence.${entry.confidence}`)}</dd>
          </>
        )}
        {entry.expectation !== '' && (
          <>
            <dt>{t('log.expectation')}</dt>
            <dd>
              {entry.expectation}{' '}
              {entry.expectBy !== null && t('log.expectBy', { date: day(entry.expectBy) })}
            </dd>
          </>
        )}
        {review !== null && (
          <>
            <dt>{t('log.reviewNext')}</dt>
            <dd>{day(review)}</dd>
          </>
        )}
      </dl>
      {subject.kind === 'item' ? (
        <p>
          <a href={formatPlace({ screen: 'item', id: subject.itemId })}>{t('log.openItem')}</a>
        </p>
      ) : (
        <details className={styles.pasted}>
          <summary>{t('log.text')}</summary>
          <p>{subject.text}</p>
        </details>
      )}
      <h2 className={styles.heading}>{t('log.answers')}</h2>
      <table className="plain">
        <tbody>
          {entry.answers.map((answer) => (
            <tr key={answer.question}>
              <th scope="row">
                {t(`fitCheck.questions.${answer.question}.text`, { level: entry.goal.level })}
              </th>
              <td>{t(`fitCheck.answers.${answer.answer}`)}</td>
              <td>
                {(answer.aspects ?? []).length > 0 && (
                  <span className="quiet">
                    {(answer.aspects ?? []).map((aspect) => t(`fitCheck.aspects.${aspect}`)).join(', ')}{' '}
                  </span>
                )}
                {answer.reason}
                {answer.evidence !== '' && <q className={styles.evidence}>{answer.evidence}</q>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className={styles.heading}>{t('log.history')}</h2>
      {entry.appended.length === 0 && <p className="quiet">{t('log.noHistory')}</p>}
      <ol className={styles.history}>
        {entry.appended.map((addition) => (
          <li key={addition.at}>
            <p className="quiet">
              {t(addition.kind === 'outcome' ? 'log.outcomeOf' : 'log.correctionOf', {
                date: day(addition.at),
              })}
            </p>
            <p className={styles.words}>{addition.kind === 'outcome' ? addition.happened : addition.text}</p>
            {addition.kind === 'outcome' && (
              <p className="quiet">
                {[
                  `${t('fitCheck.outcome.asExpected')} ${t(`fitCheck.answers.${addition.asExpected}`)}`,
                  addition.judgement === null
                    ? ''
                    : `${t('fitCheck.outcome.judgement.label')} ${t(`fitCheck.outcome.judgement.${addition.judgement}`).toLowerCase()}`,
                  addition.luck === null
                    ? ''
                    : `${t('fitCheck.outcome.luck.label')} ${t(`fitCheck.outcome.luck.${addition.luck}`).toLowerCase()}`,
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ol>
      <AddToEntry entry={entry} />
    </div>
  )
}
