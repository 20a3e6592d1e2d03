import { Combine, Copy, Plus, Share, Trash2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { addSection, progressOf } from '../../shared/reading-lists/change-list'
import { duplicateList } from '../../shared/reading-lists/copy-list'
import type { ReadingList } from '../../shared/reading-lists/reading-list'
import { openExport } from '../export/export-store'
import { DraftNote } from '../drafts/draft-note'
import { useDraft } from '../drafts/use-draft'
import { Button } from '../kit/button'
import { EditableText } from '../kit/editable-text'
import { EmptyState } from '../kit/empty-state'
import { Field } from '../kit/field'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import { formatPlace, navigate } from '../navigation'
import { commit, newId, now } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import { AddItemsDialog } from './add-items-dialog'
import { EntryList } from './entry-list'
import styles from './list-view.module.css'
import { MergeDialog } from './merge-dialog'

/** One list: title, notes, sections, entries in order. */
export function ListView({ list }: { readonly list: ReadingList }) {
  const t = useWords()
  // The list is drawn once the element that scrolls is there to be measured.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [merging, setMerging] = useState(false)
  const [adding, setAdding] = useState(false)
  const change = useCallback(
    async (next: ReadingList): Promise<boolean> =>
      next === list || commit('list-changed', [{ collection: 'lists', put: next }]),
    [list],
  )
  const set = (changes: Partial<ReadingList>): Promise<boolean> =>
    change({ ...list, ...changes, updatedAt: now() })
  const remove = async (): Promise<void> => {
    if (await commit('list-removed', trashOperations('lists', list, now()))) navigate({ screen: 'lists' })
  }
  const duplicate = async (): Promise<void> => {
    const copy = duplicateList(list, t('lists.copyOf', { title: list.title }), newId, now())
    if (await commit('list-added', [{ collection: 'lists', put: copy }]))
      navigate({ screen: 'lists', id: copy.id })
  }
  const progress = progressOf(list)
  return (
    <div ref={setScroller} className="page">
      <a href={formatPlace({ screen: 'lists' })}>{t('lists.back')}</a>
      <div className="page-head">
        <h1>
          <EditableText
            label={t('lists.name')}
            draftId={`list-title-${list.id}`}
            value={list.title}
            required
            onChange={(title) => set({ title })}
          />
        </h1>
        <div className="row-of-buttons">
          <Button
            kind="primary"
            icon={<Share size={16} />}
            label={t('lists.export')}
            onClick={() => openExport({ kind: 'list', id: list.id })}
          />
          <Button
            kind="quiet"
            icon={<Copy size={16} />}
            label={t('lists.duplicate')}
            onClick={() => void duplicate()}
          />
          <Button
            kind="quiet"
            icon={<Combine size={16} />}
            label={t('lists.merge')}
            onClick={() => setMerging(true)}
          />
          <Button
            kind="quiet"
            icon={<Trash2 size={16} />}
            label={t('lists.delete')}
            onClick={() => void remove()}
          />
        </div>
      </div>
      <div className={styles.facts}>
        <RadioGroup
          label={t('lists.purpose')}
          look="segmented"
          value={list.purpose}
          choices={(['for-me', 'to-share'] as const).map((purpose) => ({
            value: purpose,
            label: t(`lists.purposes.${purpose}`),
          }))}
          onChange={(purpose) => void set({ purpose })}
        />
        <Field label={t('lists.due')}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              value={list.due ?? ''}
              onChange={(event) => void set({ due: event.target.value === '' ? null : event.target.value })}
            />
          )}
        </Field>
        {progress.total > 0 && (
          <p className={styles.progress}>
            <progress max={progress.total} value={progress.read} aria-label={t('lists.progress', progress)} />{' '}
            {t('lists.progress', progress)}
          </p>
        )}
      </div>
      <Field label={t('lists.notes')}>
        {(ids) => <NotesField {...ids} list={list} onSave={(notes) => set({ notes })} />}
      </Field>
      {progress.total === 0 && (
        <EmptyState
          title={t('lists.emptyListTitle')}
          text={t('lists.emptyListText')}
          action={
            <Button icon={<Plus size={16} />} label={t('lists.addItems')} onClick={() => setAdding(true)} />
          }
        />
      )}
      <EntryList list={list} scroller={scroller} onChange={change} />
      <div className={styles.more}>
        {progress.total > 0 && (
          <Button
            small
            icon={<Plus size={15} />}
            label={t('lists.addItems')}
            onClick={() => setAdding(true)}
          />
        )}
        <Button
          small
          kind="quiet"
          label={t('lists.addSection')}
          onClick={() => void change(addSection(list, t('lists.section'), newId, now()))}
        />
      </div>
      {adding && <AddItemsDialog list={list} onChange={change} onClose={() => setAdding(false)} />}
      {merging && <MergeDialog list={list} onClose={() => setMerging(false)} />}
    </div>
  )
}

function NotesField(props: {
  readonly id: string
  readonly list: ReadingList
  readonly onSave: (notes: string) => Promise<boolean>
}) {
  const draft = useDraft(`list-notes-${props.list.id}`, props.list.notes)
  return (
    <>
      <textarea
        id={props.id}
        rows={2}
        maxLength={20000}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={() => {
          if (draft.text === props.list.notes) return
          void props.onSave(draft.text).then((saved) => {
            if (saved) draft.discard()
          })
        }}
      />
      <DraftNote draft={draft} />
    </>
  )
}
