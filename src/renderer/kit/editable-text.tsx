import { DraftNote } from '../drafts/draft-note'
import { useDraft } from '../drafts/use-draft'
import styles from './editable-text.module.css'

/**
 * One line of text that is changed where it stands: Enter or leaving keeps what was typed, Escape goes back. A long one breaks
 * and grows, so that it can be read whole.
 */
export function EditableText(props: {
  readonly label: string
  readonly value: string
  /** Names the text for all times, so that what was typed outlives a crash. */
  readonly draftId: string
  readonly placeholder?: string
  readonly required?: boolean
  /** May resolve with whether it was saved; what was typed is forgotten only then. */
  readonly onChange: (value: string) => Promise<boolean> | void
}) {
  const { label, value, placeholder, required = false, onChange } = props
  const draft = useDraft(props.draftId, value)
  const keep = (): void => {
    const text = draft.text.trim()
    if (text === value || (required && text === '')) return draft.discard()
    void Promise.resolve(onChange(text)).then((saved) => {
      if (saved !== false) draft.discard()
    })
  }
  return (
    <>
      <span className={styles.grow} data-text={draft.text === '' ? placeholder : draft.text}>
        <textarea
          rows={1}
          className={styles.text}
          aria-label={label}
          placeholder={placeholder}
          maxLength={2000}
          value={draft.text}
          onChange={(event) => draft.change(event.target.value.replace(/[\r\n]+/g, ' '))}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              event.currentTarget.blur()
            }
            if (event.key === 'Escape') {
              draft.discard()
              event.stopPropagation()
            }
          }}
        />
      </span>
      <DraftNote draft={draft} />
    </>
  )
}
