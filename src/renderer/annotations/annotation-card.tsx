import { Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { parseTags } from '../../shared/annotations/change-annotations'
import { annotationColours } from '../../shared/annotations/annotation'
import type { Annotation } from '../../shared/annotations/annotation'
import { DraftNote } from '../drafts/draft-note'
import { useFormDraft } from '../drafts/use-form-draft'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { useWords } from '../language/use-words'
import { commit, now } from '../store/records-store'
import { trashOperations } from '../trash/trash-operations'
import styles from './annotation-card.module.css'
import { MovedNote } from './moved-note'
import { useColourMeanings } from './use-colour-meanings'

/** An annotation: closed it shows meaning, note and tags; open it can be changed. */
export function AnnotationCard(props: {
  readonly annotation: Annotation
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}) {
  const { annotation, open } = props
  const t = useWords()
  const meanings = useColourMeanings()
  if (open) return <AnnotationEditor key={annotation.id} annotation={annotation} onClose={props.onClose} />
  return (
    <button type="button" className={styles.card} data-colour={annotation.colour} onClick={props.onOpen}>
      <span className="visually-hidden">{t('annotate.edit')}: </span>
      <span className={styles.meaning}>{meanings[annotation.colour]}</span>
      <span className="visually-hidden">
        , {annotation.note === '' && annotation.anchor.quote.slice(0, 80)}
      </span>
      {annotation.moved !== undefined && <span className={styles.tags}>{t('annotate.movedShort')}</span>}
      {annotation.note !== '' && <span className={styles.note}>{annotation.note}</span>}
      {annotation.tags.length > 0 && (
        <span className={styles.tags}>{annotation.tags.map((tag) => `#${tag}`).join(' ')}</span>
      )}
    </button>
  )
}

function AnnotationEditor({
  annotation,
  onClose,
}: {
  readonly annotation: Annotation
  readonly onClose: () => void
}) {
  const t = useWords()
  const meanings = useColourMeanings()
  const draft = useFormDraft(`note-${annotation.id}`, {
    note: annotation.note,
    tags: annotation.tags.join(', '),
  })
  const { note, tags } = draft.fields
  const [colour, setColour] = useState(annotation.colour)
  const [isPrivate, setPrivate] = useState(annotation.private)
  const save = (changes: Partial<Annotation>): void => {
    const put = {
      ...annotation,
      note,
      tags: parseTags(tags),
      colour,
      private: isPrivate,
      ...changes,
      updatedAt: now(),
    }
    const same =
      put.note === annotation.note && put.colour === annotation.colour && put.private === annotation.private
    if (same && put.tags.join() === annotation.tags.join()) return
    void commit('annotation-changed', [{ collection: 'annotations', put }]).then((saved) => {
      if (saved) draft.forget()
    })
  }
  // What was typed is saved when the editor is left in any way: by button, by key, by another note, by another screen.
  const leave = useRef<() => void>(() => undefined)
  useEffect(() => {
    leave.current = () => save({})
  })
  useEffect(() => () => leave.current(), [])
  const editor = useRef<HTMLDivElement>(null)
  // The editor stands beside its words only in the next frame; a focus before that would carry the text to its top.
  useEffect(() => {
    const frame = window.requestAnimationFrame(() => {
      editor.current?.querySelector('textarea')?.focus({ preventScroll: true })
      editor.current?.scrollIntoView({ block: 'nearest' })
    })
    return () => window.cancelAnimationFrame(frame)
  }, [])
  const removed = (): void => {
    leave.current = () => undefined
    draft.forget()
    void commit('annotation-removed', trashOperations('annotations', annotation, now()))
    onClose()
  }

  return (
    <div
      ref={editor}
      className={styles.editor}
      data-colour={colour}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) onClose()
      }}
    >
      <MovedNote annotation={annotation} />
      <Field label={t('annotate.note')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            value={note}
            maxLength={20000}
            onChange={(event) => draft.set({ note: event.target.value })}
          />
        )}
      </Field>
      <DraftNote draft={draft} />
      <Field label={t('annotate.tags')} hint={t('annotate.tagsHint')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={tags}
            maxLength={1000}
            onChange={(event) => draft.set({ tags: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('annotate.colour')}>
        {(ids) => (
          <select
            {...ids}
            value={colour}
            onChange={(event) => {
              const chosen = annotationColours.find((each) => each === event.target.value) ?? colour
              setColour(chosen)
              save({ colour: chosen })
            }}
          >
            {annotationColours.map((each) => (
              <option key={each} value={each}>
                {meanings[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className={styles.private}>
        <input
          type="checkbox"
          checked={isPrivate}
          onChange={(event) => {
            setPrivate(event.target.checked)
            save({ private: event.target.checked })
          }}
        />
        {t('annotate.private')}
      </label>
      <div className="row-of-buttons">
        <Button small kind="primary" label={t('common.done')} onClick={onClose} />
        <Button
          small
          kind="quiet"
          icon={<Trash2 size={15} />}
          label={t('annotate.remove')}
          onClick={removed}
        />
      </div>
    </div>
  )
}
