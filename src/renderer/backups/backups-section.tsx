import { useEffect, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { BackupInfo } from '../../shared/backups/backup'
import type { SavedCopy } from '../../shared/ipc/calls/backups-calls'
import { api } from '../api'
import { Button } from '../kit/button'
import { useErrorWords, useWords } from '../language/use-words'
import { BackupList } from './backup-list'
import { useCountWords } from './describe-counts'
import { RestoreDialog } from './restore-dialog'
import { useGatherCopy } from './use-gather-copy'
import styles from './backups.module.css'

/** The back-ups: their list, making one, looking into one and restoring it, and the complete copy. */
export function BackupsSection() {
  const t = useWords()
  const say = useErrorWords()
  const count = useCountWords()
  const gather = useGatherCopy()
  const [backups, setBackups] = useState<readonly BackupInfo[] | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [made, setMade] = useState<BackupInfo | null>(null)
  const [copied, setCopied] = useState<SavedCopy | null>(null)
  useEffect(() => {
    void api.backups.list().then(setBackups)
  }, [])

  const make = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    const result = await api.backups.make()
    setBusy(false)
    if (!result.ok) return setError(result.error)
    setMade(result.value)
    setBackups(await api.backups.list())
  }
  const copy = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    setCopied(null)
    const gathered = await gather()
    const result = gathered.ok ? await api.backups.saveCopy(gathered.value) : gathered
    setBusy(false)
    if (!result.ok) setError(result.error)
    else setCopied(result.value)
  }
  return (
    <>
      <p className="quiet">{t('backups.lead')}</p>
      <div className="row-of-buttons">
        <Button label={t('backups.make')} disabled={busy} onClick={() => void make()} />
      </div>
      <p role="status" className={styles.told}>
        {made !== null && t('backups.made', { what: count(made.counts) })}
      </p>
      {error !== null && <p role="alert">{say(error)}</p>}
      {backups !== null &&
        (backups.length === 0 ? (
          <p className="quiet">{t('backups.none')}</p>
        ) : (
          <BackupList backups={backups} action={t('backups.look')} onChoose={setShown} />
        ))}
      <div className={styles.copy}>
        <div className="row-of-buttons">
          <Button label={t('backups.copy')} disabled={busy} onClick={() => void copy()} />
        </div>
        <p className="quiet">{t('backups.copyHint')}</p>
        <p role="status">{copied !== null && t('backups.copied', { ...copied })}</p>
      </div>
      {shown !== null && <RestoreDialog id={shown} onClose={() => setShown(null)} />}
    </>
  )
}
