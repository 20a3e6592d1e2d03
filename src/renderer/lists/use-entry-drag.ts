import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** The line at which a dragged entry would come to stand: before or after a row. */
export interface DropPlace {
  readonly rowId: string
  readonly side: 'before' | 'after'
}

/** Makes a row something that entries are dropped at, and, where it is an entry, something that is dragged. */
export function useDragRow(row: RefObject<HTMLElement | null>, rowId: string, isEntry: boolean): void {
  useEffect(() => {
    const element = row.current
    if (element === null) return
    return combine(
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['entryId'] !== undefined,
        getData: ({ input }) => {
          const box = element.getBoundingClientRect()
          // Under a section's heading is the only place beside it.
          const after = !isEntry || input.clientY > box.top + box.height / 2
          return { rowId, side: after ? 'after' : 'before' }
        },
      }),
      isEntry
        ? draggable({
            element,
            getInitialData: () => ({ entryId: rowId }),
            // In a field or on a button the pointer belongs to that.
            canDrag: ({ input }) =>
              document
                .elementFromPoint(input.clientX, input.clientY)
                ?.closest('input, select, textarea, button') === null,
          })
        : () => undefined,
    )
  }, [row, rowId, isEntry])
}

/** Follows what is dragged over a list, and scrolls the list when the pointer nears its edge. */
export function useEntryDrag(
  scroller: HTMLElement | null,
  onDrop: (entryId: string, place: DropPlace) => void,
): { readonly dragged: string | null; readonly place: DropPlace | null } {
  const [dragged, setDragged] = useState<string | null>(null)
  const [place, setPlace] = useState<DropPlace | null>(null)
  useEffect(() => {
    return combine(
      scroller === null ? () => undefined : autoScrollForElements({ element: scroller }),
      monitorForElements({
        canMonitor: ({ source }) => source.data['entryId'] !== undefined,
        onDragStart: ({ source }) => setDragged(String(source.data['entryId'])),
        onDrag: ({ location }) => {
          const next = readPlace(location.current.dropTargets[0]?.data)
          setPlace((old) => (old?.rowId === next?.rowId && old?.side === next?.side ? old : next))
        },
        onDrop: ({ source, location }) => {
          setDragged(null)
          setPlace(null)
          const target = readPlace(location.current.dropTargets[0]?.data)
          if (target !== null) onDrop(String(source.data['entryId']), target)
        },
      }),
    )
  }, [scroller, onDrop])
  return { dragged, place }
}

function readPlace(data: Readonly<Record<string | symbol, unknown>> | undefined): DropPlace | null {
  if (data === undefined) return null
  return { rowId: String(data['rowId']), side: data['side'] === 'before' ? 'before' : 'after' }
}
