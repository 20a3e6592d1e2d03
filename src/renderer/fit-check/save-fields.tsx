import type { FitCheckDraft } from '../../shared/fit-check/build-log-entry'
import { reviewChoices } from '../../shared/fit-check/review-day'
import { Field } from '../kit/field'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import styles from './fit-check.module.css'

/** What may be said when a check is saved: how sure, what is expected, when to look again. */
export type SaveFieldValues = Pick<
  FitCheckDraft,
  'override' | 'confidence' | 'expectation' | 'expectBy' | 'review' | 'ownReviewDay'
>

/** Nothing said yet; the entry comes back in a month. */
export const firstSaveFields: SaveFieldValues = {
  override: null,
  confidence: null,
  expectation: '',
  expectBy: null,
  review: '1-month',
  ownReviewDay: null,
}

const confidences = ['low', 'middling', 'high'] as const

/** Confidence, expectation and review. */
export function SaveFields({
  values,
  onChange,
}: {
  readonly values: SaveFieldValues
  readonly onChange: (values: SaveFieldValues) => void
}) {
  const t = useWords()
  const day = (text: string): string | null => (text === '' ? null : text)
  return (
    <div className={styles.saving}>
      <RadioGroup
        label={t('fitCheck.confidence.label')}
        look="segmented"
        value={values.confidence}
        choices={confidences.map((confidence) => ({
          value: confidence,
          label: t(`fitCheck.confidence.${confidence}`),
        }))}
        onChange={(confidence) => onChange({ ...values, confidence })}
      />
      <Field label={t('fitCheck.expectation')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            maxLength={10000}
            value={values.expectation}
            onChange={(event) => onChange({ ...values, expectation: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.days}>
        <Field label={t('fitCheck.expectBy')}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              value={values.expectBy ?? ''}
              onChange={(event) => onChange({ ...values, expectBy: day(event.target.value) })}
            />
          )}
        </Field>
        <Field label={t('fitCheck.review.label')}>
          {(ids) => (
            <select
              {...ids}
              value={values.review}
              onChange={(event) =>
                onChange({
                  ...values,
                  review: reviewChoices.find((choice) => choice === event.target.value) ?? 'never',
                })
              }
            >
              {reviewChoices.map((choice) => (
                <option key={choice} value={choice}>
                  {t(`fitCheck.review.${choice}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {values.review === 'own' && (
          <Field label={t('fitCheck.review.own')}>
            {(ids) => (
              <input
                {...ids}
                type="date"
                value={values.ownReviewDay ?? ''}
                onChange={(event) => onChange({ ...values, ownReviewDay: day(event.target.value) })}
              />
            )}
          </Field>
        )}
      </div>
    </div>
  )
}
