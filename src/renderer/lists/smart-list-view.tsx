import { ListPlus, Search, Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import { itemKinds } from '../../shared/content/item'
import { addToList, createList } from '../../shared/reading-lists/change-list'
import { toRecordId } from '../../shared/search/search-document'
import type { SavedSearch } from '../../shared/searches/saved-search'
import { Button } from '../kit/button'
import { EditableText } from '../kit/editable-text'
import { EmptyState } from '../kit/empty-state'
import { LevelBadge } from '../kit/level-badge'
import { VirtualList } from '../kit/virtual-list'
import { useWords } from '../language/use-words'
import { formatPlace, navigate } from '../navigation'
import { useSearch } from '../search/use-search'
import { useLibrary } from '../store/library-store'
import { commit, newId, now, useRecords } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import styles from './smart-list-view.module.css'

/** More items than these no list shows. */
const mostItems = 1000
const rowHeight = 60

/** A saved search as a list: always what the search finds now, best first, and how far each has been read. */
export function SmartListView({ search }: { readonly search: SavedSearch }) {
  const t = useWords()
  const byId = useLibrary((state) => state.byId)
  const answer = useSearch(search.query, true, mostItems)?.answer ?? null
  const positions = useRecords('positions')
  const read = useMemo(() => new Map((positions ?? []).map((each) => [each.id, each.progress])), [positions])
  const items = useMemo(
    () =>
      (answer?.hits ?? []).flatMap((hit) =>
        itemKinds.some((kind) => kind === hit.kind) ? (byId.get(toRecordId(hit.id)) ?? []) : [],
      ),
    [answer, byId],
  )
  const keep = async (): Promise<void> => {
    const ids = items.map((item) => item.id)
    const list = addToList(createList(search.title, newId, now()), ids, '', newId, now())
    if (await commit('list-added', [{ collection: 'lists', put: list }]))
      navigate({ screen: 'lists', id: list.id })
  }
  const remove = async (): Promise<void> => {
    if (await commit('search-removed', trashOperations('searches', search, now())))
      navigate({ screen: 'lists' })
  }
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <a href={formatPlace({ screen: 'lists' })}>{t('lists.back')}</a>
        <div className="page-head">
          <h1>
            <EditableText
              label={t('lists.name')}
              draftId={`search-${search.id}`}
              value={search.title}
              required
              onChange={(title) =>
                commit('search-saved', [{ collection: 'searches', put: { ...search, title } }])
              }
            />
          </h1>
          <div className="row-of-buttons">
            <Button
              icon={<ListPlus size={16} />}
              label={t('lists.keepAsList')}
              disabled={items.length === 0}
              onClick={() => void keep()}
            />
            <Button
              kind="quiet"
              icon={<Search size={16} />}
              label={t('lists.openSearch')}
              onClick={() => navigate({ screen: 'search', query: { q: search.query } })}
            />
            <Button
              kind="quiet"
              icon={<Trash2 size={16} />}
              label={t('lists.delete')}
              onClick={() => void remove()}
            />
          </div>
        </div>
        <p className="lead">{t('lists.smartLead', { query: search.query })}</p>
        <p role="status">
          {answer === null ? '' : t('lists.count', { count: items.length })}
          {answer !== null &&
            answer.hits.length < answer.total &&
            `. ${t('lists.smartCut', { count: mostItems })}`}
        </p>
      </div>
      {answer !== null && items.length === 0 ? (
        <EmptyState title={t('lists.smartNoneTitle')} text={t('lists.smartNoneText')} />
      ) : (
        <VirtualList
          label={t('lists.items')}
          items={items}
          keyOf={(item) => item.id}
          rowHeight={rowHeight}
          render={(item) => (
            <div className={styles.row}>
              <div>
                <a href={formatPlace({ screen: 'item', id: item.id })}>{item.title}</a>
                <p>{item.line}</p>
              </div>
              <span className="quiet">
                {read.has(item.id) &&
                  t('reader.progress', { percent: Math.round((read.get(item.id) ?? 0) * 100) })}
              </span>
              <LevelBadge level={item.levels[0] ?? null} plain />
            </div>
          )}
        />
      )}
    </div>
  )
}
