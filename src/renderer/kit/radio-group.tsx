import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './radio-group.module.css'

/** One choice of a group. */
export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
  /** Drawn in place of the label, which stays the accessible name. */
  readonly content?: ReactNode
}

/** A group of radio buttons. `segmented` sets short choices side by side as one control, `dense` many without boxes. */
export function RadioGroup<V extends string>(props: {
  readonly label: string
  readonly choices: readonly Choice<V>[]
  readonly value: V | null
  readonly onChange: (value: V) => void
  readonly look?: 'list' | 'dense' | 'segmented'
  readonly hideLabel?: boolean
}) {
  const name = useId()
  const { label, choices, value, onChange, look = 'list', hideLabel = false } = props
  return (
    <div role="radiogroup" aria-labelledby={`${name}-label`} className={styles.group}>
      <span id={`${name}-label`} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </span>
      <div className={styles[look]}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice} data-chosen={choice.value === value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              {...(choice.content === undefined ? {} : { 'aria-label': choice.label })}
            />
            <span>{choice.content ?? choice.label}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
