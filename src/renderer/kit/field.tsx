import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './field.module.css'

/** Ids that tie a control to its label, hint and error. */
export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** A control with its label above it, and a hint or an error under it. */
export function Field(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: (ids: FieldIds) => ReactNode
}) {
  const id = useId()
  const note = props.error ?? props.hint
  const described = note === undefined ? {} : { 'aria-describedby': `${id}-note` }
  const invalid = props.error === undefined ? {} : { 'aria-invalid': true as const }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      {props.children({ id, ...described, ...invalid })}
      {note !== undefined && (
        <p
          id={`${id}-note`}
          className={props.error === undefined ? styles.hint : styles.error}
          role={props.error === undefined ? undefined : 'alert'}
        >
          {note}
        </p>
      )}
    </div>
  )
}
