import { stages } from '../../shared/lens/lens'
import type { LensLook, Stage, Strand } from '../../shared/lens/lens'
import { useWords } from '../language/use-words'
import { LensRow } from './lens-row'
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
    <LensRow
      name={name}
      about={t(`lens.strands.${strand}.asks`)}
      picture={
        <span className={styles.stroke} aria-hidden="true">
          {stages.slice(1).map((stage, index) => (
            <span key={stage} data-reached={index < reached} data-before={stage === before} />
          ))}
        </span>
      }
      label={`${t('lens.stage')}: ${name}`}
      choices={stages}
      choiceName={(stage) => t(`lens.stages.${stage}`)}
      value={value.stage}
      before={before}
      wordsLabel={t('lens.words')}
      words={value.words}
      onChoose={(stage) => onChange({ ...value, stage })}
      onWords={(words) => onChange({ ...value, words })}
    />
  )
}
