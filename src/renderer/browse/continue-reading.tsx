import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import { useRecords } from '../store/records-store'
import styles from './continue-reading.module.css'

/** The item that was read last and not to its end. */
export function ContinueReading() {
  const t = useWords()
  const byId = useLibrary((state) => state.byId)
  const positions = useRecords('positions') ?? []
  const last = positions
    .filter((position) => position.progress > 0.02 && position.progress < 0.97 && byId.has(position.id))
    .reduce<(typeof positions)[number] | undefined>(
      (best, each) => (best === undefined || each.at > best.at ? each : best),
      undefined,
    )
  const item = last === undefined ? undefined : byId.get(last.id)
  if (item === undefined) return null
  return (
    <p className={styles.continue}>
      <span className="quiet">{t('browse.goOn')}:</span>{' '}
      <a href={formatPlace({ screen: 'item', id: item.id })}>{item.title}</a>
    </p>
  )
}
