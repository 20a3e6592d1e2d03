import { stages } from '../../shared/lens/lens'
import type { LensLook, Stage, Strand } from '../../shared/lens/lens'
import { Field } from '../kit/field'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import styles from './lens.module.css'

type Value = LensLook['strands'][Strand]

/** One strand: how far it has come, drawn as a stroke that fills in three steps, and what shows it. */
export function StrandRow(props: {
  readonly strand: Strand
  readonly value: Value
  readonly before: Stage | null
  readonly onChange: (value: Value) => void
}) {
  const { strand, value, before, onChange } = props
  const t = useWords()
  const name = t(`lens.strands.${strand}.name`)
  const reached = value.stage === null ? -1 : stages.indexOf(value.stage)
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <div>
        <h3>{name}</h3>
        <p className="quiet">{t(`lens.strands.${strand}.asks`)}</p>
      </div>
      <div>
        <span className={styles.stroke} aria-hidden="true">
          {stages.slice(1).map((stage, index) => (
            <span key={stage} data-reached={index < reached} data-before={stage === before} />
          ))}
        </span>
        <RadioGroup
          label={`${t('lens.stage')}: ${name}`}
          hideLabel
          look="segmented"
          value={value.stage}
          choices={stages.map((stage) => ({ value: stage, label: t(`lens.stages.${stage}`) }))}
          onChange={(stage) => onChange({ ...value, stage })}
        />
        {before !== null && (
          <p className={styles.before}>{t('lens.before', { what: t(`lens.stages.${before}`) })}</p>
        )}
        <Field label={t('lens.words')}>
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
