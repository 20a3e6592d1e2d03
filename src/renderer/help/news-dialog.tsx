import { useEffect } from 'react'
import { news } from '../../shared/news/news'
import { Dialog } from '../kit/dialog'
import { useDates, useWords } from '../language/use-words'
import { changeSettings, useSettings } from '../store/records-store'
import styles from './news-dialog.module.css'

/** What each version brought, the newest first. Opening it marks the news as seen. */
export default function NewsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const { day } = useDates()
  const { newsSeen } = useSettings()
  const [latest] = news
  useEffect(() => {
    if (latest !== undefined && newsSeen !== latest.version)
      void changeSettings('settings-changed', { newsSeen: latest.version })
  }, [latest, newsSeen])
  return (
    <Dialog readOnly title={t('commands.whats-new')} onClose={onClose}>
      {news.map((release) => (
        <section key={release.version} className={styles.release}>
          <h3>
            {t('settings.version', { version: release.version })} <small>{day(release.day)}</small>
          </h3>
          <ul>
            {release.points.map((point) => (
              <li key={point}>{t(`news.${point}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}
