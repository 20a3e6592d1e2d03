import { useEffect, useMemo, useState } from 'react'
import type { LeftOut } from '../../shared/import/left-out'
import type { PlanAction, PlanRow } from '../../shared/import/plan-import'
import { api } from '../api'
import { VirtualList } from '../kit/virtual-list'
import { useWords } from '../language/use-words'
import styles from './import-dialog.module.css'

/** Rows that are fetched at a time. */
const page = 200

/** What was found and will be treated in one way. */
export function FoundRows(props: {
  readonly token: string
  readonly action: PlanAction
  readonly count: number
}) {
  const t = useWords()
  const { token, action, count } = props
  const [rows, want] = usePages<PlanRow>(count, (offset) =>
    api.import.rows({ token, action, offset, limit: page }),
  )
  return (
    <div className={styles.rows}>
      <VirtualList
        label={t('importing.rows')}
        items={rows}
        keyOf={({ index }) => String(index)}
        rowHeight={44}
        render={({ index, row }) => {
          if (row === undefined) {
            want(index)
            return <div className={styles.row} aria-busy="true" />
          }
          return (
            <div className={styles.row}>
              <span className={styles.kind}>{t(`importing.kinds.${row.kind}`)}</span>
              <span className={styles.title} title={row.path === '' ? row.title : row.path}>
                {row.title}
              </span>
              <span className={styles.why}>{t(`importing.reasons.${row.why}`)}</span>
            </div>
          )
        }}
      />
    </div>
  )
}

/** What is not taken, with the reason. */
export function LeftOutRows({ token, count }: { readonly token: string; readonly count: number }) {
  const t = useWords()
  const [rows, want] = usePages<LeftOut>(count, (offset) =>
    api.import.leftOut({ token, offset, limit: page }),
  )
  return (
    <div className={styles.rows}>
      <VirtualList
        label={t('importing.remarks')}
        items={rows}
        keyOf={({ index }) => String(index)}
        rowHeight={44}
        render={({ index, row }) => {
          if (row === undefined) {
            want(index)
            return <div className={styles.row} aria-busy="true" />
          }
          const why = t(`importing.why.${row.why}` as 'importing.why.binary', { ...row.details })
          return (
            <div className={styles.row}>
              <span className={styles.title} title={row.path}>
                {row.path}
                {row.line !== undefined && `, ${t('importing.line', { line: row.line })}`}
              </span>
              <span className={styles.remark} title={why}>
                {why}
              </span>
            </div>
          )
        }}
      />
    </div>
  )
}

interface Slot<T> {
  readonly index: number
  readonly row: T | undefined
}

/** A long list of which only the pages that are looked at are fetched. */
function usePages<T>(
  count: number,
  fetchPage: (offset: number) => Promise<readonly T[]>,
): readonly [readonly Slot<T>[], (index: number) => void] {
  const [pages, setPages] = useState<ReadonlyMap<number, readonly T[]>>(new Map())
  const [wanted, setWanted] = useState<ReadonlySet<number>>(new Set([0]))
  const missing = [...wanted].find((number) => !pages.has(number))
  useEffect(() => {
    if (missing === undefined || count === 0) return
    let stays = true
    void fetchPage(missing * page).then((rows) => {
      if (stays) setPages((known) => new Map(known).set(missing, rows))
    })
    return () => {
      stays = false
    }
    // The page alone decides what is fetched; the function is made anew on every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [missing, count])
  const slots = useMemo(
    () =>
      Array.from({ length: count }, (_, index) => ({
        index,
        row: pages.get(Math.floor(index / page))?.[index % page],
      })),
    [count, pages],
  )
  const want = (index: number): void => {
    const number = Math.floor(index / page)
    if (!wanted.has(number)) queueMicrotask(() => setWanted((known) => new Set(known).add(number)))
  }
  return [slots, want]
}
