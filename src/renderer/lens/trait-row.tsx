import { leanings } from '../../shared/lens/lens'
import type { Leaning, LensLook, Trait } from '../../shared/lens/lens'
import { Field } from '../kit/field'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import styles from './lens.module.css'

type Value = LensLook['traits'][Trait]

/** One trait beside its counterfeit, and a thing that was done. */
export function TraitRow(props: {
  readonly trait: Trait
  readonly value: Value
  readonly before: Leaning | null
  readonly onChange: (value: Value) => void
}) {
  const { trait, value, before, onChange } = props
  const t = useWords()
  const name = t(`lens.traits.${trait}.name`)
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <div>
        <h3>{name}</h3>
        <p className="quiet">{t(`lens.traits.${trait}.is`)}</p>
      </div>
      <div>
        <p className={styles.poles} aria-hidden="true">
          <span>{t(`lens.traits.${trait}.counterfeit`)}</span>
          <span className={styles.line} data-leaning={value.leaning ?? 'none'} />
          <span>{name}</span>
        </p>
        <RadioGroup
          label={`${t('lens.leaning')}: ${t(`lens.traits.${trait}.counterfeit`)} / ${name}`}
          hideLabel
          look="segmented"
          value={value.leaning}
          choices={leanings.map((leaning) => ({ value: leaning, label: t(`lens.leanings.${leaning}`) }))}
          onChange={(leaning) => onChange({ ...value, leaning })}
        />
        {before !== null && (
          <p className={styles.before}>{t('lens.before', { what: t(`lens.leanings.${before}`) })}</p>
        )}
        <Field label={t(`lens.traits.${trait}.ask`)}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              maxLength={500}
              value={value.words}
              onChange={(event) => onChange({ ...value, words: event.target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  )
}
