import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button'
import styles from './popover.module.css'

/** A button that opens a small panel under it. Escape and a press elsewhere close it; the focus goes back to the button. */
export function Popover(props: {
  readonly label: string
  readonly icon?: ReactNode
  readonly iconOnly?: boolean
  readonly small?: boolean
  readonly kind?: 'plain' | 'quiet'
  /** The edge of the button at which the panel hangs: `end` for a button at the far side of the window. */
  readonly hangsAt?: 'start' | 'end'
  readonly children: (close: () => void) => ReactNode
}) {
  const { label, icon, iconOnly = false, small = false, kind = 'plain', hangsAt = 'start' } = props
  const id = useId()
  const place = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  const [shift, setShift] = useState(0)
  useLayoutEffect(() => {
    if (open) setShift(shiftIntoView(place.current?.querySelector('[data-panel]')))
  }, [open])
  const close = (): void => {
    setOpen(false)
    place.current?.querySelector('button')?.focus()
  }
  useEffect(() => {
    if (!open) return
    const press = (event: MouseEvent): void => {
      if (event.target instanceof Node && place.current?.contains(event.target) !== true) setOpen(false)
    }
    place.current?.querySelector<HTMLElement>('[data-panel] :is(input, button, select, textarea, a)')?.focus()
    document.addEventListener('mousedown', press)
    return () => document.removeEventListener('mousedown', press)
  }, [open])
  return (
    <span
      ref={place}
      className={styles.place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
    >
      <Button
        label={label}
        icon={icon}
        iconOnly={iconOnly}
        small={small}
        kind={kind}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          id={id}
          data-panel
          data-hangs-at={hangsAt}
          style={{ translate: `${shift}px` }}
          className={styles.panel}
          role="group"
          aria-label={label}
        >
          {props.children(close)}
        </div>
      )}
    </span>
  )
}

/** Pixels that a panel keeps from the edges of the window, where a scroll bar may stand. */
const edge = 20

/** How far a panel must move sideways so that it lies in the window, in pixels. */
function shiftIntoView(panel: Element | null | undefined): number {
  if (panel === null || panel === undefined) return 0
  const { left, right } = panel.getBoundingClientRect()
  const moved = Math.min(0, window.innerWidth - edge - right)
  return Math.max(moved, edge - left)
}
