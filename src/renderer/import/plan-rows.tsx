import { useCallback } from 'react'
import type { LeftOut } from '../../shared/import/left-out'
import type { PlanRow } from '../../shared/import/plan-import'
import type { PlanFilter } from '../../shared/ipc/calls/import-calls'
import { api } from '../api'
import { useWords } from '../language/use-words'
import styles from './import-dialog.module.css'
import { PagedRows, pageOfRows } from './paged-rows'

/** What was found and will be treated in one way. */
export function FoundRows(props: {
  readonly token: string
  readonly filter: PlanFilter
  readonly count: number
}) {
  const t = useWords()
  const { token, filter, count } = props
  const fetchPage = useCallback(
    (offset: number) => api.import.rows({ token, filter, offset, limit: pageOfRows }),
    [token, filter],
  )
  return (
    <PagedRows<PlanRow>
      label={t('importing.rows')}
      count={count}
      fetchPage={fetchPage}
      plain
      render={(row) => (
        <div className={styles.row}>
          <span className={styles.kind}>{t(`importing.kinds.${row.kind}`)}</span>
          <span className={styles.title} title={row.path === '' ? row.title : `${row.title}\n${row.path}`}>
            {row.title}
          </span>
          <span className={styles.why}>{t(`importing.reasons.${row.why}`)}</span>
        </div>
      )}
    />
  )
}

/** What is not taken, with the reason. */
export function LeftOutRows({ token, count }: { readonly token: string; readonly count: number }) {
  const t = useWords()
  const fetchPage = useCallback(
    (offset: number) => api.import.leftOut({ token, offset, limit: pageOfRows }),
    [token],
  )
  return (
    <PagedRows<LeftOut>
      label={t('importing.remarks')}
      count={count}
      fetchPage={fetchPage}
      plain
      render={(row) => {
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
  )
}
