import { addToList, createList } from '../../shared/reading-lists/change-list'
import { DraftNote } from '../drafts/draft-note'
import { useFormDraft } from '../drafts/use-form-draft'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { useWords } from '../language/use-words'
import { commit, newId, now, useRecords } from '../store/records-store'
import styles from './add-to-list.module.css'

/** Puts items into a list that exists or into a new one, with a reason. */
export function AddToList({
  itemIds,
  onDone,
}: {
  readonly itemIds: readonly string[]
  readonly onDone: () => void
}) {
  const t = useWords()
  const lists = useRecords('lists') ?? []
  const draft = useFormDraft(`add-to-list-${itemIds[0] ?? ''}`, { title: '', reason: '' })
  const { title, reason } = draft.fields
  const sorted = [...lists].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  const holds = (id: string): boolean =>
    sorted.some(
      (list) =>
        list.id === id &&
        list.sections.some((section) => section.entries.some((entry) => itemIds.includes(entry.itemId))),
    )
  const forgetWhenSaved = (saved: boolean): void => {
    if (saved) draft.forget()
  }
  const add = (id: string): void => {
    const list = lists.find((each) => each.id === id)
    if (list === undefined) return
    const put = addToList(list, itemIds, reason, newId, now())
    void commit('entry-added', [{ collection: 'lists', put }]).then(forgetWhenSaved)
    onDone()
  }
  const create = (): void => {
    if (title.trim() === '') return
    const list = addToList(createList(title.trim(), newId, now()), itemIds, reason, newId, now())
    void commit('list-added', [{ collection: 'lists', put: list }]).then(forgetWhenSaved)
    onDone()
  }
  return (
    <>
      <Field label={t('lists.reason')} hint={t('common.optional')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={reason}
            maxLength={2000}
            onChange={(event) => draft.set({ reason: event.target.value })}
          />
        )}
      </Field>
      <DraftNote draft={draft} />
      <ul className={styles.lists}>
        {sorted.map((list) => (
          <li key={list.id}>
            <button type="button" onClick={() => add(list.id)}>
              {list.title}
              {holds(list.id) && <small>{t('reader.alreadyIn')}</small>}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          create()
        }}
      >
        <Field label={t('reader.newList')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              value={title}
              maxLength={200}
              onChange={(event) => draft.set({ title: event.target.value })}
            />
          )}
        </Field>
        <Button small type="submit" label={t('lists.createAndAdd')} disabled={title.trim() === ''} />
      </form>
    </>
  )
}
