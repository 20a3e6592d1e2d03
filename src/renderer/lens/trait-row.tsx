import { leanings } from '../../shared/lens/lens'
import type { Leaning, LensLook, Trait } from '../../shared/lens/lens'
import { useWords } from '../language/use-words'
import { LensRow } from './lens-row'
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
  const counterfeit = t(`lens.traits.${trait}.counterfeit`)
  return (
    <LensRow
      name={name}
      about={t(`lens.traits.${trait}.is`)}
      picture={
        <p className={styles.poles} aria-hidden="true">
          <span>{counterfeit}</span>
          <span className={styles.line} data-leaning={value.leaning ?? 'none'} />
          <span>{name}</span>
        </p>
      }
      label={`${t('lens.leaning')}: ${counterfeit} / ${name}`}
      choices={leanings}
      choiceName={(leaning) => t(`lens.leanings.${leaning}`)}
      value={value.leaning}
      before={before}
      wordsLabel={t(`lens.traits.${trait}.ask`)}
      words={value.words}
      onChoose={(leaning) => onChange({ ...value, leaning })}
      onWords={(words) => onChange({ ...value, words })}
    />
  )
}
