import { useEffect, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { PlaceState } from '../../shared/ipc/calls/backups-calls'
import { api } from '../api'
import { Button } from '../kit/button'
import { useErrorWords, useWords } from '../language/use-words'
import styles from './backups.module.css'

/** Where the data lies, and the ways to move it or to open an earlier library. */
export function DataSection() {
  const t = useWords()
  const say = useErrorWords()
  const [place, setPlace] = useState<PlaceState | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void api.place.state().then(setPlace)
  }, [])
  if (place === null) return null
  const move = async (): Promise<void> => {
    setError(null)
    setBusy(true)
    const moved = await api.place.move({ title: t('place.moveTitle') })
    setBusy(false)
    if (!moved.ok) setError(moved.error)
  }
  const openEarlier = async (id: string): Promise<void> => {
    setBusy(true)
    const opened = await api.place.openEarlier({ id })
    setBusy(false)
    if (!opened.ok) setError(opened.error)
  }
  return (
    <>
      <p>
        {t(place.syncedBy === null ? 'settings.dataFolder' : 'place.folder')} <code>{place.folder}</code>
      </p>
      <p className="quiet">
        {place.syncedBy === null ? t('place.notSynced') : t('place.synced', { program: place.syncedBy })}
      </p>
      <div className="row-of-buttons">
        <Button label={t('place.move')} disabled={busy} onClick={() => void move()} />
      </div>
      {error !== null && <p role="alert">{say(error)}</p>}
      {place.earlier.length > 0 && (
        <div className={styles.earlier}>
          <h3>{t('place.earlier')}</h3>
          <p className="quiet">{t('place.earlierHint')}</p>
          <ul aria-label={t('place.earlier')}>
            {place.earlier.map(({ id, folder }) => (
              <li key={id}>
                <code>{folder}</code>
                <Button
                  small
                  kind="quiet"
                  disabled={busy}
                  label={t('place.openEarlier')}
                  aria-label={t('place.openEarlierOf', { folder })}
                  onClick={() => void openEarlier(id)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
