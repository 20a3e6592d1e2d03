import { useCallback, useEffect, useRef, useState } from 'react'
import type { Annotation } from '../../shared/annotations/annotation'
import type { AnnotationFilter, AnnotationPage } from '../../shared/ipc/calls/annotations-calls'
import { unpack } from '../../shared/ipc/packed'
import { api, listen } from '../api'

/** Rows are fetched by so many at a time. */
const pageLength = 200

/** A long list of annotations of which only what has been looked at is fetched. */
export interface AnnotationPages {
  /** Counts under the filter; null until the first answer has come. */
  readonly counts: Omit<AnnotationPage, 'rows'> | null
  /** The row at a place, or undefined while it is on its way. */
  readonly rowAt: (index: number) => Annotation | undefined
  readonly show: (first: number, last: number) => void
}

/** The annotations under a filter, kept current. `filter` must be the same object as long as it says the same. */
export function useAnnotationPages(filter: AnnotationFilter): AnnotationPages {
  const [counts, setCounts] = useState<AnnotationPages['counts']>(null)
  const [pages, setPages] = useState<ReadonlyMap<number, readonly Annotation[]>>(new Map())
  const shown = useRef({ first: 0, last: 0 })
  const asked = useRef(new Set<number>())
  const newest = useRef(filter)

  const fetchPages = useCallback(async (wanted: AnnotationFilter, fresh: boolean): Promise<void> => {
    const from = Math.floor(shown.current.first / pageLength)
    const to = Math.floor(shown.current.last / pageLength)
    const missing = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
      (page) => fresh || !asked.current.has(page),
    )
    if (fresh) asked.current = new Set()
    for (const page of missing) asked.current.add(page)
    const found = await Promise.all(
      missing.map((page) =>
        api.annotations.page({ filter: wanted, offset: page * pageLength, limit: pageLength }).then(unpack),
      ),
    )
    const [first] = found
    if (newest.current !== wanted || first === undefined) return
    setCounts(first)
    setPages((old) => {
      const next = new Map(fresh ? [] : old)
      missing.forEach((page, index) => next.set(page, found[index]?.rows ?? []))
      return next
    })
  }, [])

  useEffect(() => {
    newest.current = filter
    shown.current = { first: 0, last: 0 }
    void fetchPages(filter, true)
    return listen('records.changed', (changed) => {
      if (changed.annotations !== undefined) void fetchPages(filter, true)
    })
  }, [filter, fetchPages])

  const show = useCallback(
    (first: number, last: number) => {
      shown.current = { first, last }
      void fetchPages(newest.current, false)
    },
    [fetchPages],
  )
  return {
    counts,
    rowAt: (index) => pages.get(Math.floor(index / pageLength))?.[index % pageLength],
    show,
  }
}
