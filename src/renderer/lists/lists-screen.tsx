import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { createList, progressOf } from '../../shared/reading-lists/change-list'
import { DraftNote } from '../drafts/draft-note'
import { useDraft } from '../drafts/use-draft'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { EmptyState } from '../kit/empty-state'
import { Field } from '../kit/field'
import { LevelBadge } from '../kit/level-badge'
import { useWords } from '../language/use-words'
import { formatPlace, navigate, usePlace } from '../navigation'
import { useLibrary } from '../store/library-store'
import { commit, newId, now, useRecords } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import { ListView } from './list-view'
import styles from './lists-screen.module.css'
import { SmartListView } from './smart-list-view'
import { StarterListView } from './starter-list-view'

/** All reading lists, or one of them. */
export default function ListsScreen() {
  const t = useWords()
  const { id, query } = usePlace()
  const lists = useRecords('lists')
  const searches = useRecords('searches') ?? []
  const starters = useLibrary((state) => state.starterLists)
  if (lists === undefined) return <div className="page" aria-busy="true" />
  const list = lists.find((each) => each.id === id)
  const starter = starters.find((each) => each.id === id)
  if (list !== undefined) return <ListView key={list.id} list={list} />
  const smart = searches.find((each) => each.id === id)
  if (smart !== undefined) return <SmartListView key={smart.id} search={smart} />
  if (starter !== undefined) return <StarterListView list={starter} />
  const newest = [...lists].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  const create = (
    <Button
      kind="primary"
      icon={<Plus size={16} />}
      label={t('lists.new')}
      onClick={() => navigate({ screen: 'lists', query: { new: '1' } })}
    />
  )
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('lists.title')}</h1>
        {create}
      </div>
      {id !== '' && <p role="alert">{t('lists.notFound')}</p>}
      {newest.length === 0 ? (
        <EmptyState title={t('lists.emptyTitle')} text={t('lists.emptyText')} />
      ) : (
        <section>
          <h2 className={styles.heading}>{t('lists.mine')}</h2>
          <ul className={styles.lists}>
            {newest.map((each) => {
              const progress = progressOf(each)
              return (
                <li key={each.id}>
                  <a href={formatPlace({ screen: 'lists', id: each.id })}>{each.title}</a>
                  <span className="quiet">
                    {progress.total === 0 ? t('lists.empty') : t('lists.progress', progress)}
                  </span>
                  {progress.total > 0 && (
                    <progress
                      max={progress.total}
                      value={progress.read}
                      aria-label={t('lists.progress', progress)}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {searches.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('lists.saved')}</h2>
          <ul className={styles.lists}>
            {searches.map((search) => (
              <li key={search.id}>
                <a href={formatPlace({ screen: 'lists', id: search.id })}>{search.title}</a>
                <span className="quiet">{search.query}</span>
                <Button
                  small
                  kind="quiet"
                  iconOnly
                  icon={<Trash2 size={15} />}
                  label={t('lists.deleteSearch', { title: search.title })}
                  onClick={() => void commit('search-removed', trashOperations('searches', search, now()))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {starters.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('lists.starters')}</h2>
          <ul className={styles.lists}>
            {starters.map((each) => (
              <li key={each.id}>
                <a href={formatPlace({ screen: 'lists', id: each.id })}>{each.title}</a>
                <LevelBadge level={each.levels[0] ?? null} plain />
                <p className={styles.summary}>{each.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {query['new'] === '1' && <NewListDialog />}
    </div>
  )
}

function NewListDialog() {
  const t = useWords()
  const draft = useDraft('list-new')
  const title = draft.text
  const [tried, setTried] = useState(false)
  const close = (): void => navigate({ screen: 'lists' }, true)
  const create = async (): Promise<void> => {
    setTried(true)
    if (title.trim() === '') return
    const list = createList(title.trim(), newId, now())
    if (!(await commit('list-added', [{ collection: 'lists', put: list }]))) return
    draft.forget()
    navigate({ screen: 'lists', id: list.id }, true)
  }
  return (
    <Dialog title={t('lists.new')} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Field
          label={t('lists.name')}
          error={tried && title.trim() === '' ? t('lists.nameMissing') : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="text"
              autoFocus
              maxLength={200}
              value={title}
              onChange={(event) => draft.change(event.target.value)}
            />
          )}
        </Field>
        <DraftNote draft={draft} />
        <Button kind="primary" type="submit" label={t('lists.create')} />
      </form>
    </Dialog>
  )
}
