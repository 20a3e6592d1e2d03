import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useErrorWords, useWords } from '../language/use-words'
import { useRecordsStore } from '../store/records-store'
import { Button } from './button'
import { giveFocusBack } from './give-focus-back'
import styles from './dialog.module.css'

/** What the keyboard can begin with; of a group of radios the chosen one. */
const firstControls =
  'input:not([type="radio"], :disabled), input[type="radio"]:checked, textarea, select, button:not(:disabled), a[href], summary'

/**
 * A modal dialog. The browser's own element keeps the focus inside; it begins with the first thing to fill in or to press, not
 * with the button that closes, and goes back to where it was, or to the screen when what had it is gone. Escape closes.
 */
export function Dialog(props: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly wide?: boolean
  /** True where the body is only read: then the keyboard must be able to reach and scroll the body itself. */
  readonly readOnly?: boolean
}) {
  const t = useWords()
  const ref = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    body.current?.querySelector<HTMLElement>(firstControls)?.focus()
    return () => {
      dialog?.close()
      giveFocusBack(before)
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      data-wide={props.wide ?? false}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <header className={styles.head}>
        <h2 id={titleId}>{props.title}</h2>
        <Button
          kind="quiet"
          label={t('common.close')}
          icon={<X size={18} />}
          iconOnly
          onClick={props.onClose}
        />
      </header>
      <div
        ref={body}
        className={styles.body}
        {...(props.readOnly === true ? { tabIndex: 0, role: 'group', 'aria-labelledby': titleId } : {})}
      >
        {props.children}
      </div>
      <SaveFailure />
      {props.actions !== undefined && <footer className={styles.actions}>{props.actions}</footer>}
    </dialog>
  )
}

/** Says in the dialog what could not be saved while it is open: the line of the window lies dimmed behind it. */
function SaveFailure() {
  const t = useWords()
  const say = useErrorWords()
  const saving = useRecordsStore((state) => state.saving)
  const [before] = useState(saving)
  if (saving.kind !== 'failed' || saving === before) return null
  return (
    <p role="alert" className={styles.failed}>
      {t('saving.failed', { reason: say(saving.error) })}
    </p>
  )
}
