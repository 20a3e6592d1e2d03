import { X } from 'lucide-react'
import { hasNews } from '../../shared/news/news'
import { openOverlay } from '../frame/overlays'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { changeSettings, useRecordsStore, useSettings } from '../store/records-store'
import styles from '../frame/notices.module.css'
import { news } from '../../shared/news/news'

/** After an update: one quiet line that offers the news, until it is opened or closed. Never on a first start. */
export default function NewsNotice() {
  const t = useWords()
  const { newsSeen, welcomed } = useSettings()
  const known = useRecordsStore((state) => state.cached.settings !== undefined)
  const version = news[0]?.version ?? null
  if (!known || !hasNews(newsSeen, welcomed)) return null
  return (
    <aside className={styles.notices} aria-label={t('commands.whats-new')}>
      <p>
        <span>{t('news.updated', { version })}</span>
        <Button small label={t('commands.whats-new')} onClick={() => openOverlay('news')} />
        <Button
          kind="quiet"
          small
          iconOnly
          icon={<X size={16} />}
          label={t('notices.close')}
          onClick={() => void changeSettings('settings-changed', { newsSeen: version })}
        />
      </p>
    </aside>
  )
}
