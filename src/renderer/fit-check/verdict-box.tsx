import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { FitJudgement } from '../../shared/fit-check/judge'
import { verdicts } from '../../shared/fit-check/log-entry'
import type { GivenAnswer, LogEntry } from '../../shared/fit-check/log-entry'
import type { Level } from '../../shared/levels/level'
import { api } from '../api'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import styles from './fit-check.module.css'
import { VerdictIcon } from './verdict-icon'

/** The verdict with its rule, the answers that decided and a next step; never a score. The user may overrule it. */
export function VerdictBox(props: {
  readonly judgement: FitJudgement | undefined
  readonly given: readonly GivenAnswer[]
  readonly level: Level
  readonly progress: { readonly answered: number; readonly count: number }
  readonly override: LogEntry['override']
  readonly onOverride: (override: LogEntry['override']) => void
}) {
  const { judgement, given, level, progress, override, onOverride } = props
  const t = useWords()
  const [overruling, setOverruling] = useState(false)
  const box = useArrival(judgement !== undefined)
  if (judgement === undefined) {
    return (
      <p className={styles.pending}>
        <span role="status" aria-label={t('fitCheck.verdict')}>
          {t('fitCheck.progress', progress)}
        </span>
        <span>{t('fitCheck.keys')}</span>
      </p>
    )
  }
  const { verdict, ruleId, decidedBy, nextStepId, askId, wouldFitLevel } = judgement
  const deciding = decidedBy.map((id) => {
    const answer = given.find(({ question }) => question === id)?.answer ?? 'cannot-tell'
    return t('fitCheck.answered', {
      question: t(`fitCheck.questions.${id}.label`),
      answer: t(`fitCheck.answers.${answer}`),
    })
  })
  const question = askId === undefined ? undefined : t(`fitCheck.questions.${askId}.ask`)
  return (
    <div ref={box} className={styles.verdict}>
      <div role="status" aria-label={t('fitCheck.verdict')}>
        <p className={styles.word}>
          <VerdictIcon verdict={override?.verdict ?? verdict} size={22} />
          {t(`fitCheck.verdicts.${override?.verdict ?? verdict}`)}
        </p>
        <p>
          {t(`fitCheck.rules.${ruleId}`)}{' '}
          {ruleId !== 'all-yes' && (
            <span className="quiet">{t('fitCheck.decidedBy', { answers: deciding.join(', ') })}</span>
          )}
        </p>
        {verdict === 'other-destination' && (
          <p>
            {wouldFitLevel === undefined
              ? t('fitCheck.wouldFitOther', { level })
              : t('fitCheck.wouldFit', { level: wouldFitLevel, name: t(`levels.${wouldFitLevel}.name`) })}
          </p>
        )}
        <p>{t(`fitCheck.nextSteps.${nextStepId}`)}</p>
      </div>
      {question !== undefined && (
        <p className={styles.ask}>
          {question}
          <Button
            small
            label={t('fitCheck.copyAsk')}
            onClick={() => void api.app.copyText({ text: question })}
          />
        </p>
      )}
      {overruling ? (
        <div className={styles.overrule}>
          <label>
            {t('fitCheck.overrule')}
            <select
              value={override?.verdict ?? verdict}
              onChange={(event) => {
                const chosen = verdicts.find((each) => each === event.target.value) ?? verdict
                onOverride(chosen === verdict ? null : { verdict: chosen, reason: override?.reason ?? '' })
              }}
            >
              {verdicts.map((each) => (
                <option key={each} value={each}>
                  {t(`fitCheck.verdicts.${each}`)}
                </option>
              ))}
            </select>
          </label>
          {override !== null && (
            <input
              type="text"
              aria-label={t('fitCheck.overruleReason')}
              placeholder={t('fitCheck.overruleReason')}
              maxLength={2000}
              value={override.reason}
              onChange={(event) => onOverride({ ...override, reason: event.target.value })}
            />
          )}
        </div>
      ) : (
        <Button small kind="quiet" label={t('fitCheck.overrule')} onClick={() => setOverruling(true)} />
      )}
    </div>
  )
}

/** Brings what has just come about into view: the verdict stands below the question that was answered last. */
function useArrival(here: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(here)
  useEffect(() => {
    if (here && !before.current) place.current?.scrollIntoView({ block: 'nearest' })
    before.current = here
  }, [here])
  return place
}
