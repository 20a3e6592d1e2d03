import { useRef } from 'react'
import type { ComponentProps } from 'react'
import { useDragRow } from './use-entry-drag'

/** Where a row stands in the drawn part of a list. */
export interface RowPlace {
  readonly index: number
  readonly measure: (element: HTMLElement | null) => void
  /** Pixels from the top of the list. */
  readonly offset: number
  /** The side at which a dragged entry would come to stand. */
  readonly line: 'before' | 'after' | undefined
}

/** A row of a list, a section's heading or an entry: measured, set in its place, and something that entries are dropped at. */
export function ListRow(
  props: {
    readonly rowId: string
    readonly place: RowPlace
    readonly isEntry: boolean
  } & Omit<ComponentProps<'li'>, 'ref' | 'style'>,
) {
  const { rowId, place, isEntry, ...rest } = props
  const row = useRef<HTMLLIElement>(null)
  useDragRow(row, rowId, isEntry)
  return (
    <li
      ref={(element) => {
        row.current = element
        place.measure(element)
      }}
      data-index={place.index}
      data-line={place.line}
      style={{ transform: `translateY(${place.offset}px)` }}
      {...rest}
    />
  )
}
