import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { moveEntry, stepEntry } from '../../shared/reading-lists/change-list'
import type { ListEntry, ListSection, ReadingList } from '../../shared/reading-lists/reading-list'
import { useWords } from '../language/use-words'
import { now } from '../store/records-store'
import { EntryRow } from './entry-row'
import styles from './list-view.module.css'
import { SectionRow } from './section-row'
import { useEntryDrag } from './use-entry-drag'
import type { DropPlace } from './use-entry-drag'

type Row =
  | { readonly kind: 'section'; readonly id: string; readonly section: ListSection }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: ListEntry; readonly section: ListSection }

/** The sections and entries of a list. Only the rows in view are drawn; order changes by drag and by Alt with Up or Down. */
export function EntryList(props: {
  readonly list: ReadingList
  /** The element that scrolls; the list may be drawn before it is there. */
  readonly scroller: HTMLElement | null
  /** Resolves with whether it is on the disk. */
  readonly onChange: (list: ReadingList) => Promise<boolean>
}) {
  const { list, scroller, onChange } = props
  const t = useWords()
  const frame = useRef<HTMLUListElement>(null)
  const [margin, setMargin] = useState(0)
  const [wanted, setWanted] = useState<string | null>(null)
  const rows = useMemo(() => toRows(list), [list])
  const drop = useCallback(
    (entryId: string, place: DropPlace) => void onChange(moveTo(list, entryId, place)),
    [list, onChange],
  )
  const { dragged, place } = useEntryDrag(scroller, drop)
  const held = rows.findIndex((row) => row.id === (dragged ?? wanted))
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.kind === 'section' ? 56 : 64),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollMargin: margin,
    // What is dragged, or is to take the focus, stays drawn wherever the list is scrolled to.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return held < 0 || shown.includes(held) ? shown : [...shown, held].sort((a, b) => a - b)
    },
  })

  // What stands above the list may grow: notes, a hint.
  useLayoutEffect(() => {
    const measure = (): void => {
      if (frame.current === null || scroller === null) return
      const top = frame.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      setMargin(Math.round(top + scroller.scrollTop))
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const child of scroller?.children ?? []) observer.observe(child)
    return () => observer.disconnect()
  }, [scroller])

  // The row is drawn anew in its new place; the focus follows it there.
  useEffect(() => {
    if (wanted === null) return
    const index = rows.findIndex((row) => row.id === wanted)
    if (index >= 0) virtual.scrollToIndex(index)
    const target = frame.current?.querySelector<HTMLElement>(
      `[data-entry="${CSS.escape(wanted)}"] :is(a, input)`,
    )
    if (target === null || target === undefined) return
    target.focus()
    setWanted(null)
  }, [wanted, rows, virtual])

  const step = (entryId: string, direction: 'up' | 'down'): void => {
    void onChange(stepEntry(list, entryId, direction, now()))
    setWanted(entryId)
  }
  const total = rows.filter((row) => row.kind === 'entry').length
  let position = 0
  const positions = rows.map((row) => (row.kind === 'entry' ? (position += 1) : 0))
  return (
    <ul
      ref={frame}
      className={styles.entries}
      aria-label={t('lists.items')}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index]
        if (row === undefined) return null
        const common = {
          place: {
            index: item.index,
            measure: virtual.measureElement,
            offset: item.start - margin,
            line: place?.rowId === row.id ? place.side : undefined,
          },
          list,
          onChange,
        }
        return row.kind === 'section' ? (
          <SectionRow key={row.id} {...common} section={row.section} />
        ) : (
          <EntryRow
            key={row.id}
            {...common}
            entry={row.entry}
            position={{ at: positions[item.index] ?? 0, of: total }}
            dragged={dragged === row.id}
            onStep={(direction) => step(row.id, direction)}
          />
        )
      })}
    </ul>
  )
}

function toRows(list: ReadingList): readonly Row[] {
  const titled = list.sections.length > 1 || list.sections.some((section) => section.title !== '')
  return list.sections.flatMap((section): readonly Row[] => [
    ...(titled ? [{ kind: 'section' as const, id: section.id, section }] : []),
    ...section.entries.map((entry) => ({ kind: 'entry' as const, id: entry.id, entry, section })),
  ])
}

function moveTo(list: ReadingList, entryId: string, place: DropPlace): ReadingList {
  if (entryId === place.rowId) return list
  if (list.sections.some((section) => section.id === place.rowId))
    return moveEntry(list, entryId, place.rowId, 0, now())
  const section = list.sections.find((each) => each.entries.some((entry) => entry.id === place.rowId))
  if (section === undefined) return list
  const others = section.entries.filter((entry) => entry.id !== entryId)
  const at = others.findIndex((entry) => entry.id === place.rowId)
  return moveEntry(list, entryId, section.id, place.side === 'before' ? at : at + 1, now())
}
