import { appendOutcome } from '../../shared/fit-check/append-to-entry'
import { answers } from '../../shared/fit-check/log-entry'
import type { Answer, LogEntry } from '../../shared/fit-check/log-entry'
import { reviewChoices, toReviewDay } from '../../shared/fit-check/review-day'
import type { ReviewChoice } from '../../shared/fit-check/review-day'
import { useFormDraft } from '../drafts/use-form-draft'
import { Field } from '../kit/field'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import { now } from '../store/records-store'
import { today } from '../store/today'
import { AppendForm } from './append-form'

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

/** Asks what came of the advice. Judgement and luck are asked apart, so that one is not taken for the other. */
export function OutcomeForm({ entry, onDone }: { readonly entry: LogEntry; readonly onDone: () => void }) {
  const t = useWords()
  const draft = useFormDraft<OutcomeFields>(`log-outcome-${entry.id}`, firstOutcome)
  const { happened, asExpected, judgement, luck, review } = draft.fields
  return (
    <AppendForm
      label={t('fitCheck.outcome.happened')}
      text={happened}
      onText={(text) => draft.set({ happened: text })}
      draft={draft}
      append={() => {
        const reviewOn = toReviewDay(review, today()) ?? null
        const outcome = {
          happened,
          asExpected: asExpected ?? 'cannot-tell',
          judgement,
          luck,
          reviewOn,
        } as const
        return appendOutcome(entry, outcome, now())
      }}
      onDone={onDone}
    >
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
    </AppendForm>
  )
}
