import { useEffect, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { BackupPreview } from '../../shared/ipc/calls/backups-calls'
import { api } from '../api'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { useDates, useErrorWords, useNumbers, useWords } from '../language/use-words'
import styles from './backups.module.css'

const columns = ['back', 'gone', 'older', 'newer'] as const

/** What restoring a back-up would change, and the button that does it. */
export function RestoreDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useWords()
  const say = useErrorWords()
  const { dayAndTime } = useDates()
  const [preview, setPreview] = useState<BackupPreview | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void api.backups.preview({ id }).then((read) => {
      if (read.ok) setPreview(read.value)
      else setError(read.error)
    })
  }, [id])
  const restore = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    const restored = await api.backups.restore({ id })
    // On success the window is loaded anew, on the restored library.
    if (restored.ok) return
    setBusy(false)
    setError(restored.error)
  }
  const changing =
    preview?.collections.filter(({ back, gone, older, newer }) => back + gone + older + newer > 0) ?? []
  const date = preview === null ? '' : dayAndTime(preview.backup.madeAt)
  return (
    <Dialog
      wide
      title={preview === null ? t('backups.preview.unread') : t('backups.preview.title', { date })}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" label={t('common.cancel')} onClick={onClose} />
          <Button
            kind="primary"
            label={t('backups.preview.restore')}
            disabled={busy || preview === null}
            onClick={() => void restore()}
          />
        </>
      }
    >
      {error !== null && (
        <p role="alert" className={styles.unread}>
          {say(error)}
        </p>
      )}
      {preview !== null && changing.length === 0 && <p>{t('backups.preview.same')}</p>}
      {preview !== null && changing.length > 0 && (
        <>
          <p>{t('backups.preview.lead')}</p>
          <ChangeTable collections={changing} />
        </>
      )}
    </Dialog>
  )
}

function ChangeTable({ collections }: { readonly collections: BackupPreview['collections'] }) {
  const t = useWords()
  const number = useNumbers()
  return (
    <table className={`plain ${styles.preview ?? ''}`} aria-label={t('backups.preview.table')}>
      <thead>
        <tr>
          <th scope="col">{t('backups.preview.collection')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`backups.preview.${column}`)}
            </th>
          ))}
          <th scope="col">{t('backups.preview.unchanged')}</th>
        </tr>
      </thead>
      <tbody>
        {collections.map((row) => (
          <tr key={row.collection}>
            <th scope="row">{t(`backups.collections.${row.collection}`)}</th>
            {[...columns, 'same' as const].map((column) => (
              <td key={column} className={row[column] === 0 ? styles.zero : undefined}>
                {number(row[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
