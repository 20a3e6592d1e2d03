import { useEffect, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { BackupInfo } from '../../shared/backups/backup'
import type { PlaceState } from '../../shared/ipc/calls/backups-calls'
import { api } from '../api'
import { Button } from '../kit/button'
import { Stand } from '../kit/stand'
import { useErrorWords, useWords } from '../language/use-words'
import { BackupList } from './backup-list'
import styles from './backups.module.css'

/** So many back-ups are offered; all of them can be seen in Settings once a library is open. */
const offered = 5

/** Stands in place of the app while the library is not where it was: nothing begins anew unless the user says so. */
export default function MissingLibraryScreen({ place }: { readonly place: PlaceState }) {
  const t = useWords()
  const say = useErrorWords()
  const [backups, setBackups] = useState<readonly BackupInfo[] | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [sure, setSure] = useState(false)
  useEffect(() => {
    void api.backups.list().then(setBackups)
  }, [])
  const tell = (result: { readonly ok: boolean; readonly error?: AppError }): void => {
    setError(result.ok ? null : (result.error ?? null))
  }
  return (
    <main className="page">
      <div className={styles.missing}>
        <Stand level={3} size={40} />
        <h1>{t('place.missing.title')}</h1>
        <p>
          {place.kind === 'doubtful'
            ? t('place.missing.doubtful')
            : t('place.missing.text', { folder: place.folder })}
        </p>
        <p>{t('place.missing.safe')}</p>
        {error !== null && <p role="alert">{say(error)}</p>}
        <ul className={styles.choices}>
          <li>
            <div className="row-of-buttons">
              <Button
                kind="primary"
                label={t('place.missing.locate')}
                onClick={() => void api.place.locate({ title: t('place.locateTitle') }).then(tell)}
              />
              <Button label={t('place.missing.retry')} onClick={() => void api.place.retry().then(tell)} />
            </div>
          </li>
          <li>
            <h2>{t('place.missing.restore')}</h2>
            {backups?.length === 0 ? (
              <p className="quiet">{t('place.missing.noBackups')}</p>
            ) : (
              <>
                <p className="quiet">{t('place.missing.restoreHint')}</p>
                <BackupList
                  backups={(backups ?? []).slice(0, offered)}
                  action={t('place.missing.restore')}
                  onChoose={(id) => void api.backups.restore({ id }).then(tell)}
                />
              </>
            )}
          </li>
          <li>
            <div className="row-of-buttons">
              {sure && <span>{t('place.missing.startNewSure')}</span>}
              <Button
                kind={sure ? 'danger' : 'plain'}
                label={t('place.missing.startNew')}
                onClick={() => (sure ? void api.place.startNew().then(tell) : setSure(true))}
              />
              {sure && <Button kind="quiet" label={t('common.cancel')} onClick={() => setSure(false)} />}
            </div>
            <p className="quiet">{t('place.missing.startNewHint')}</p>
          </li>
        </ul>
      </div>
    </main>
  )
}
