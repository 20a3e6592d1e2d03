import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { VirtualList } from '../kit/virtual-list'
import styles from './import-dialog.module.css'

/** Rows that are fetched at a time. */
export const pageOfRows = 200

/** Of one row, in pixels. */
const rowHeight = 44

/** A long list of which only the pages that are looked at are fetched. `fetchPage` must stay the same function. */
export function PagedRows<T>(props: {
  readonly label: string
  readonly count: number
  readonly fetchPage: (offset: number) => Promise<readonly T[]>
  readonly render: (row: T) => ReactNode
  /** Rows hold nothing to focus. */
  readonly plain?: boolean
}) {
  const { label, count, fetchPage, render, plain = false } = props
  const [pages, setPages] = useState<ReadonlyMap<number, readonly T[]>>(new Map())
  const [shown, setShown] = useState({ first: 0, last: 0 })
  const missing = count === 0 ? undefined : findMissing(shown, pages)
  useEffect(() => {
    if (missing === undefined) return
    let stays = true
    void fetchPage(missing * pageOfRows).then((rows) => {
      if (stays) setPages((known) => new Map(known).set(missing, rows))
    })
    return () => {
      stays = false
    }
  }, [missing, fetchPage])
  const places = useMemo(() => Array.from({ length: count }, (_, index) => index), [count])
  const show = useCallback((first: number, last: number) => setShown({ first, last }), [])
  return (
    // No taller than its rows: a box that is mostly empty says nothing.
    <div className={styles.rows} style={{ height: count * rowHeight + 2 }}>
      <VirtualList
        label={label}
        items={places}
        keyOf={String}
        rowHeight={rowHeight}
        onShown={show}
        plainRows={plain}
        render={(index) => {
          const row = pages.get(Math.floor(index / pageOfRows))?.[index % pageOfRows]
          return row === undefined ? <div className={styles.row} aria-busy="true" /> : render(row)
        }}
      />
    </div>
  )
}

/** The first page in view that has not been fetched. */
function findMissing(
  { first, last }: { readonly first: number; readonly last: number },
  pages: ReadonlyMap<number, unknown>,
): number | undefined {
  for (let page = Math.floor(first / pageOfRows); page <= Math.floor(last / pageOfRows); page += 1)
    if (!pages.has(page)) return page
  return undefined
}
