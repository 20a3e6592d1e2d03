import { useState } from 'react'
import { addToList, createList } from '../../shared/reading-lists/change-list'
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
  const [title, setTitle] = useState('')
  const [reason, setReason] = useState('')
  const sorted = [...lists].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  const holds = (id: string): boolean =>
    sorted.some(
      (list) =>
        list.id === id &&
        list.sections.some((section) => section.entries.some((entry) => itemIds.includes(entry.itemId))),
    )
  const add = (id: string): void => {
    const list = lists.find((each) => each.id === id)
    if (list === undefined) return
    void commit('entry-added', [{ collection: 'lists', put: addToList(list, itemIds, reason, newId, now()) }])
    onDone()
  }
  const create = (): void => {
    if (title.trim() === '') return
    const list = addToList(createList(title.trim(), newId, now()), itemIds, reason, newId, now())
    void commit('list-added', [{ collection: 'lists', put: list }])
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
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
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
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Button small type="submit" label={t('lists.createAndAdd')} disabled={title.trim() === ''} />
      </form>
    </>
  )
}
