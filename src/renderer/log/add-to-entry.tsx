import { useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { Result } from '../../shared/base/result'
import { appendCorrection, appendOutcome } from '../../shared/fit-check/append-to-entry'
import { answers } from '../../shared/fit-check/log-entry'
import type { Answer, LogEntry } from '../../shared/fit-check/log-entry'
import { reviewChoices, toReviewDay } from '../../shared/fit-check/review-day'
import type { ReviewChoice } from '../../shared/fit-check/review-day'
import { DraftNote } from '../drafts/draft-note'
import { useDraft } from '../drafts/use-draft'
import { useFormDraft } from '../drafts/use-form-draft'
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

interface OutcomeFields {
  readonly happened: string
  readonly asExpected: Answer | null
  readonly judgement: 'good' | 'mixed' | 'poor' | null
  readonly luck: 'helped' | 'neither' | 'hindered' | null
  readonly review: ReviewChoice
}

const firstOutcome: OutcomeFields = {
  happened: '',
  asExpected: null,
  judgement: null,
  luck: null,
  review: 'never',
}

function OutcomeForm({ entry, onDone }: { readonly entry: LogEntry; readonly onDone: () => void }) {
  const t = useWords()
  const say = useErrorWords()
  const draft = useFormDraft<OutcomeFields>(`log-outcome-${entry.id}`, firstOutcome)
  const { happened, asExpected, judgement, luck, review } = draft.fields
  const [error, append] = useAppending(() => {
    draft.forget()
    onDone()
  })
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
            onChange={(event) => draft.set({ happened: event.target.value })}
          />
        )}
      </Field>
      <DraftNote draft={draft} />
      <RadioGroup
        label={t('fitCheck.outcome.asExpected')}
        look="segmented"
        value={asExpected}
        choices={answers.map((answer) => ({ value: answer, label: t(`fitCheck.answers.${answer}`) }))}
        onChange={(chosen) => draft.set({ asExpected: chosen })}
      />
      <RadioGroup
        label={t('fitCheck.outcome.judgement.label')}
        look="segmented"
        value={judgement}
        choices={(['good', 'mixed', 'poor'] as const).map((each) => ({
          value: each,
          label: t(`fitCheck.outcome.judgement.${each}`),
        }))}
        onChange={(chosen) => draft.set({ judgement: chosen })}
      />
      <RadioGroup
        label={t('fitCheck.outcome.luck.label')}
        look="segmented"
        value={luck}
        choices={(['helped', 'neither', 'hindered'] as const).map((each) => ({
          value: each,
          label: t(`fitCheck.outcome.luck.${each}`),
        }))}
        onChange={(chosen) => draft.set({ luck: chosen })}
      />
      <Field label={t('fitCheck.review.label')}>
        {(ids) => (
          <select
            {...ids}
            value={review}
            onChange={(event) =>
              draft.set({ review: reviewChoices.find((each) => each === event.target.value) ?? 'never' })
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
        <Button
          kind="quiet"
          label={t('common.cancel')}
          onClick={() => {
            draft.forget()
            onDone()
          }}
        />
      </div>
    </form>
  )
}

function CorrectionForm({ entry, onDone }: { readonly entry: LogEntry; readonly onDone: () => void }) {
  const t = useWords()
  const say = useErrorWords()
  const draft = useDraft(`log-correction-${entry.id}`)
  const [error, append] = useAppending(() => {
    draft.forget()
    onDone()
  })
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        void append(appendCorrection(entry, draft.text, now()))
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
            value={draft.text}
            onChange={(event) => draft.change(event.target.value)}
          />
        )}
      </Field>
      <DraftNote draft={draft} />
      <div className="row-of-buttons">
        <Button kind="primary" type="submit" label={t('log.save')} />
        <Button
          kind="quiet"
          label={t('common.cancel')}
          onClick={() => {
            draft.forget()
            onDone()
          }}
        />
      </div>
    </form>
  )
}
