import { Copy, Share, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { DragEvent } from 'react'
import {
  addSection,
  entriesOf,
  moveEntry,
  progressOf,
  removeSection,
  renameSection,
} from '../../shared/reading-lists/change-list'
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
import { EntryRow } from './entry-row'
import styles from './list-view.module.css'

/** One list: title, notes, sections, entries in order. */
export function ListView({ list }: { readonly list: ReadingList }) {
  const t = useWords()
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const change = async (next: ReadingList): Promise<boolean> =>
    next === list || commit('list-changed', [{ collection: 'lists', put: next }])
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
  const drop = (event: DragEvent, sectionId: string, index: number): void => {
    event.preventDefault()
    if (dragged !== null) void change(moveEntry(list, dragged, sectionId, index, now()))
    setDragged(null)
    setOver(null)
  }
  const progress = progressOf(list)
  return (
    <div className="page">
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
        <p className={styles.progress}>
          <progress
            max={Math.max(1, progress.total)}
            value={progress.read}
            aria-label={t('lists.progress', progress)}
          />{' '}
          {t('lists.progress', progress)}
        </p>
      </div>
      <Field label={t('lists.notes')}>
        {(ids) => <NotesField {...ids} list={list} onSave={(notes) => set({ notes })} />}
      </Field>
      {entriesOf(list).length === 0 && (
        <EmptyState title={t('lists.emptyListTitle')} text={t('lists.emptyListText')} />
      )}
      <ul className={styles.entries} aria-label={t('lists.items')} data-dragging={dragged !== null}>
        {list.sections.flatMap((section) => [
          ...(list.sections.length > 1 || section.title !== ''
            ? [
                <li
                  key={section.id}
                  className={styles.section}
                  onDragOver={(event) => event.preventDefault()}
                  onDrop={(event) => drop(event, section.id, 0)}
                >
                  <h2>
                    <EditableText
                      label={t('lists.section')}
                      draftId={`section-${section.id}`}
                      value={section.title}
                      onChange={(title) => change(renameSection(list, section.id, title, now()))}
                    />
                  </h2>
                  {list.sections.length > 1 && (
                    <Button
                      small
                      kind="quiet"
                      iconOnly
                      icon={<Trash2 size={15} />}
                      label={t('lists.removeSection')}
                      onClick={() => void change(removeSection(list, section.id, now()))}
                    />
                  )}
                </li>,
              ]
            : []),
          ...section.entries.map((entry, index) => (
            <EntryRow
              key={entry.id}
              list={list}
              entry={entry}
              onChange={change}
              isOver={over === entry.id}
              drag={{
                onDragStart: () => setDragged(entry.id),
                onDragEnd: () => {
                  setDragged(null)
                  setOver(null)
                },
                onDragOver: (event) => {
                  event.preventDefault()
                  if (over !== entry.id) setOver(entry.id)
                },
                onDrop: (event) => drop(event, section.id, index),
              }}
            />
          )),
        ])}
      </ul>
      <Button
        small
        kind="quiet"
        label={t('lists.addSection')}
        onClick={() => void change(addSection(list, t('lists.section'), newId, now()))}
      />
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
