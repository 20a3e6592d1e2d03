import type { ReactNode } from 'react'
import { Field } from '../kit/field'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import styles from './lens.module.css'

/** One thing to look at: what it is, a picture of the answer, the answer itself, and what shows it. */
export function LensRow<T extends string>(props: {
  readonly name: string
  readonly about: string
  readonly picture: ReactNode
  readonly label: string
  readonly choices: readonly T[]
  readonly choiceName: (choice: T) => string
  readonly value: T | null
  readonly before: T | null
  readonly wordsLabel: string
  readonly words: string
  readonly onChoose: (choice: T) => void
  readonly onWords: (words: string) => void
}) {
  const { name, about, picture, label, choices, choiceName, value, before, wordsLabel, words } = props
  const t = useWords()
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <div>
        <h3>{name}</h3>
        <p className="quiet">{about}</p>
      </div>
      <div>
        {picture}
        <RadioGroup
          label={label}
          hideLabel
          look="segmented"
          value={value}
          choices={choices.map((choice) => ({ value: choice, label: choiceName(choice) }))}
          onChange={props.onChoose}
        />
        {before !== null && <p className={styles.before}>{t('lens.before', { what: choiceName(before) })}</p>}
        <Field label={wordsLabel}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              maxLength={500}
              value={words}
              onChange={(event) => props.onWords(event.target.value)}
            />
          )}
        </Field>
      </div>
    </div>
  )
}
