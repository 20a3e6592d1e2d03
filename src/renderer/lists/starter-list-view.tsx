import { Copy } from 'lucide-react'
import type { StarterList } from '../../shared/content/pack'
import { copyStarter } from '../../shared/reading-lists/copy-list'
import { Button } from '../kit/button'
import { LevelBadge } from '../kit/level-badge'
import { useWords } from '../language/use-words'
import { formatPlace, navigate } from '../navigation'
import { useLibrary } from '../store/library-store'
import { commit, newId, now } from '../store/records-store'
import styles from './list-view.module.css'

/** A list that comes with the library. It can be read here, and copied to be changed. */
export function StarterListView({ list }: { readonly list: StarterList }) {
  const t = useWords()
  const byId = useLibrary((state) => state.byId)
  const copy = async (): Promise<void> => {
    const mine = copyStarter(list, newId, now())
    if (await commit('list-added', [{ collection: 'lists', put: mine }]))
      navigate({ screen: 'lists', id: mine.id })
  }
  return (
    <div className="page">
      <a href={formatPlace({ screen: 'lists' })}>{t('lists.back')}</a>
      <div className="page-head">
        <h1>{list.title}</h1>
        <Button
          kind="primary"
          icon={<Copy size={16} />}
          label={t('lists.makeMine')}
          onClick={() => void copy()}
        />
      </div>
      <p className="lead">{list.summary}</p>
      <ul className={styles.entries} aria-label={t('lists.items')}>
        {list.sections.flatMap((section) => [
          <li key={`section-${section.title}`} className={styles.section}>
            <h2>{section.title}</h2>
          </li>,
          ...section.items.map(({ item, reason }) => {
            const summary = byId.get(item)
            return (
              <li key={`${section.title}-${item}`} className={styles.entry} data-plain="true">
                <div>
                  {summary === undefined ? (
                    <span className="quiet">{t('lists.missing', { id: item })}</span>
                  ) : (
                    <a className={styles.title} href={formatPlace({ screen: 'item', id: item })}>
                      {summary.title}
                    </a>
                  )}
                  <p className={styles.reason}>{reason}</p>
                </div>
                <LevelBadge level={summary?.levels[0] ?? null} plain />
              </li>
            )
          }),
        ])}
      </ul>
    </div>
  )
}
