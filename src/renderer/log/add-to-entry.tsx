import { useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { Result } from '../../shared/base/result'
import { appendCorrection, appendOutcome } from '../../shared/fit-check/append-to-entry'
import { answers } from '../../shared/fit-check/log-entry'
import type { Answer, LogEntry } from '../../shared/fit-check/log-entry'
import { reviewChoices, toReviewDay } from '../../shared/fit-check/review-day'
import type { ReviewChoice } from '../../shared/fit-check/review-day'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { RadioGroup } from '../kit/radio-group'
import { useErrorWords, useWords } from '../language/use-words'
import { commit, now } from '../store/records-store'
import { today } from '../store/today'
import styles from './entry-view.module.css'

/** Adds what came of the advice, or a correction. Judgement and luck are asked apart, so that one is not taken for the other. */
export function AddToEntry({ entry }: { readonly entry: LogEntry }) {
  const t = useWords()
  const [adding, setAdding] = useState<'outcome' | 'correction' | null>(null)
  if (adding === null) {
    return (
      <div className="row-of-buttons">
        <Button kind="primary" label={t('log.addOutcome')} onClick={() => setAdding('outcome')} />
        <Button label={t('log.addCorrection')} onClick={() => setAdding('correction')} />
      </div>
    )
  }
  return adding === 'outcome' ? (
    <OutcomeForm entry={entry} onDone={() => setAdding(null)} />
  ) : (
    <CorrectionForm entry={entry} onDone={() => setAdding(null)} />
  )
}

function useAppending(
  onDone: () => void,
): readonly [AppError | null, (appended: Result<LogEntry, AppError>) => Promise<void>] {
  const [error, setError] = useState<AppError | null>(null)
  const append = async (appended: Result<LogEntry, AppError>): Promise<void> => {
    if (!appended.ok) setError(appended.error)
    else if (await commit('log-appended', [{ collection: 'log', put: appended.value }])) onDone()
  }
  return [error, append]
}

function OutcomeForm({ entry, onDone }: { readonly entry: LogEntry; readonly onDone: () => void }) {
  const t = useWords()
  const say = useErrorWords()
  const [happened, setHappened] = useState('')
  const [asExpected, setAsExpected] = useState<Answer | null>(null)
  const [judgement, setJudgement] = useState<'good' | 'mixed' | 'poor' | null>(null)
  const [luck, setLuck] = useState<'helped' | 'neither' | 'hindered' | null>(null)
  const [review, setReview] = useState<ReviewChoice>('never')
  const [error, append] = useAppending(onDone)
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        const reviewOn = toReviewDay(review, today()) ?? null
        void append(
          appendOutcome(
            entry,
            { happened, asExpected: asExpected ?? 'cannot-tell', judgement, luck, reviewOn },
            now(),
          ),
        )
      }}
    >
      <Field label={t('fitCheck.outcome.happened')} error={error === null ? undefined : say(error)}>
        {(ids) => (
          <textarea
            {...ids}
            autoFocus
            rows={3}
            maxLength={20000}
            value={happened}
            onChange={(event) => setHappened(event.target.value)}
          />
        )}
      </Field>
      <RadioGroup
        label={t('fitCheck.outcome.asExpected')}
        look="segmented"
        value={asExpected}
        choices={answers.map((answer) => ({ value: answer, label: t(`fitCheck.answers.${answer}`) }))}
        onChange={setAsExpected}
      />
      <RadioGroup
        label={t('fitCheck.outcome.judgement.label')}
        look="segmented"
        value={judgement}
        choices={(['good', 'mixed', 'poor'] as const).map((each) => ({
          value: each,
          label: t(`fitCheck.outcome.judgement.${each}`),
        }))}
        onChange={setJudgement}
      />
      <RadioGroup
        label={t('fitCheck.outcome.luck.label')}
        look="segmented"
        value={luck}
        choices={(['helped', 'neither', 'hindered'] as const).map((each) => ({
          value: each,
          label: t(`fitCheck.outcome.luck.${each}`),
        }))}
        onChange={setLuck}
      />
      <Field label={t('fitCheck.review.label')}>
        {(ids) => (
          <select
            {...ids}
            value={review}
            onChange={(event) =>
              setReview(reviewChoices.find((each) => each === event.target.value) ?? 'never')
            }
          >
            {reviewChoices
              .filter((each) => each !== 'own')
              .map((each) => (
                <option key={each} value={each}>
                  {t(`fitCheck.review.${each}`)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <div className="row-of-buttons">
        <Button kind="primary" type="submit" label={t('log.save')} />
        <Button kind="quiet" label={t('common.cancel')} onClick={onDone} />
      </div>
    </form>
  )
}

function CorrectionForm({ entry, onDone }: { readonly entry: LogEntry; readonly onDone: () => void }) {
  const t = useWords()
  const say = useErrorWords()
  const [text, setText] = useState('')
  const [error, append] = useAppending(onDone)
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        void append(appendCorrection(entry, text, now()))
      }}
    >
      <Field
        label={t('fitCheck.correction')}
        hint={t('log.correctionHint')}
        error={error === null ? undefined : say(error)}
      >
        {(ids) => (
          <textarea
            {...ids}
            autoFocus
            rows={3}
            maxLength={20000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="row-of-buttons">
        <Button kind="primary" type="submit" label={t('log.save')} />
        <Button kind="quiet" label={t('common.cancel')} onClick={onDone} />
      </div>
    </form>
  )
}
