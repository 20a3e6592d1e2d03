import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useNarrow } from './use-narrow'
import styles from './virtual-list.module.css'

/**
 * A list that draws only what can be seen. Arrow keys, Home, End and Page keys move from row to row; the first link or
 * button of a row takes the focus. Rows have one height, except in a narrow window: there words break, and each row is as
 * high as they need.
 */
export function VirtualList<T>(props: {
  readonly label: string
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly rowHeight: number
  readonly render: (item: T, index: number) => ReactNode
  /** Where the list stood when it was left, kept by the caller. */
  readonly scrollKey?: string
  /** Told which rows are drawn, first and last, for lists whose rows are fetched as they come into view. */
  readonly onShown?: (first: number, last: number) => void
  /** Shift with Up or Down: the row that was left and the row that has the focus now. */
  readonly onExtend?: (from: number, to: number) => void
  /** Rows hold nothing to focus: the list itself takes the focus and scrolls by keys as text does. */
  readonly plainRows?: boolean
}) {
  const { label, items, keyOf, rowHeight, render, scrollKey, onShown, onExtend, plainRows = false } = props
  const scroller = useRef<HTMLDivElement>(null)
  const narrow = useNarrow()
  const [wanted, setWanted] = useState<number | null>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // Rows are drawn with the first paint already, before the list has been measured.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: scrollKey === undefined ? 0 : (positions.get(scrollKey) ?? 0),
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : keyOf(item)
    },
  })
  const rows = virtual.getVirtualItems()
  // Heights that were measured at another width are forgotten.
  useEffect(() => virtual.measure(), [virtual, narrow])

  const firstShown = rows[0]?.index ?? 0
  const lastShown = rows[rows.length - 1]?.index ?? 0
  useEffect(() => onShown?.(firstShown, lastShown), [onShown, firstShown, lastShown])

  useEffect(() => {
    if (wanted === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted}"]`)
    const target = row?.querySelector<HTMLElement>('a, button')
    if (target === null || target === undefined) return
    target.focus({ preventScroll: true })
    setWanted(null)
  }, [wanted, rows])

  const move = useCallback(
    (event: KeyboardEvent<HTMLDivElement>) => {
      const extending = event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.shiftKey && !(extending && onExtend !== undefined)) return
      // In a field the keys belong to the field.
      if (
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type="checkbox"]), select, textarea')
      )
        return
      const row = event.target instanceof Element ? event.target.closest('[data-index]') : null
      const here = row === null ? -1 : Number(row.getAttribute('data-index'))
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / rowHeight) - 1)
      const steps: Readonly<Record<string, number>> = {
        ArrowDown: here + 1,
        ArrowUp: here - 1,
        PageDown: here + page,
        PageUp: here - page,
        Home: 0,
        End: items.length - 1,
      }
      const next = steps[event.key]
      if (next === undefined || items.length === 0) return
      event.preventDefault()
      const index = Math.min(Math.max(next, 0), items.length - 1)
      virtual.scrollToIndex(index)
      setWanted(index)
      if (extending && here >= 0) onExtend?.(here, index)
    },
    [items.length, rowHeight, virtual, onExtend],
  )

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      {...(plainRows ? { tabIndex: 0, role: 'group', 'aria-label': label } : { onKeyDown: move })}
      onScroll={(event) => scrollKey !== undefined && positions.set(scrollKey, event.currentTarget.scrollTop)}
    >
      <div role="list" aria-label={label} className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const item = items[row.index]
          if (item === undefined) return null
          return (
            <div
              key={row.key}
              role="listitem"
              data-index={row.index}
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              {...(narrow ? { ref: virtual.measureElement } : {})}
              className={styles.row}
              style={{
                ...(narrow ? {} : { height: row.size }),
                transform: `translateY(${row.start}px)`,
              }}
            >
              {render(item, row.index)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Scroll positions of this window by list, so that going back lands where one was. */
const positions = new Map<string, number>()
