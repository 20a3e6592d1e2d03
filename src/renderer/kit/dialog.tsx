import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../language/use-words'
import { Button } from './button'
import { giveFocusBack } from './give-focus-back'
import styles from './dialog.module.css'

/**
 * A modal dialog. The browser's own element keeps the focus inside; it goes back to where it was, or to the screen when
 * what had it is gone. Escape closes.
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
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
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
        className={styles.body}
        {...(props.readOnly === true ? { tabIndex: 0, role: 'group', 'aria-labelledby': titleId } : {})}
      >
        {props.children}
      </div>
      {props.actions !== undefined && <footer className={styles.actions}>{props.actions}</footer>}
    </dialog>
  )
}
