import { useState } from 'react'
import styles from './editable-text.module.css'

/** Text that is changed where it stands: Enter or leaving keeps what was typed, Escape goes back. */
export function EditableText(props: {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly required?: boolean
  readonly onChange: (value: string) => void
}) {
  const { label, value, placeholder, required = false, onChange } = props
  const [draft, setDraft] = useState<string | null>(null)
  const keep = (): void => {
    const text = (draft ?? value).trim()
    setDraft(null)
    if (text !== value && !(required && text === '')) onChange(text)
  }
  return (
    <input
      type="text"
      className={styles.text}
      aria-label={label}
      placeholder={placeholder}
      maxLength={2000}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') {
          setDraft(null)
          event.stopPropagation()
        }
      }}
    />
  )
}
