import { useEffect, useRef, useState } from 'react'
import type { Goal } from '../../shared/goals/goal'
import { levels } from '../../shared/levels/level'
import type { Level } from '../../shared/levels/level'
import { DraftNote } from '../drafts/draft-note'
import { useFormDraft } from '../drafts/use-form-draft'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { LevelChoice } from '../kit/level-choice'
import { useWords } from '../language/use-words'

/** What the form gives back. */
export interface GoalDraft {
  readonly words: string
  readonly level: Level
  readonly due: string | null
}

/** Words, level and day of a goal. */
export function GoalForm(props: {
  readonly goal?: Goal
  readonly startLevel?: Level
  readonly saveLabel: string
  /** Resolves with true once it is on the disk; only then what was typed is forgotten. */
  readonly onSave: (goal: GoalDraft) => Promise<boolean>
  readonly onCancel?: () => void
}) {
  const t = useWords()
  const draft = useFormDraft<{ words: string; level: Level | null; due: string }>(
    `goal-${props.goal?.id ?? 'new'}`,
    {
      words: props.goal?.words ?? '',
      level: props.goal?.level ?? props.startLevel ?? null,
      due: props.goal?.due ?? '',
    },
  )
  const { words, level, due } = draft.fields
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  // A form that was asked for is written in next; in a dialog that opens with it the dialog's own choice comes later.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const missingWords = tried && words.trim() === ''
  const missingLevel = tried && level === null
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (words.trim() === '') return field.current?.focus()
        if (level === null) return form.current?.querySelector<HTMLElement>('[type="radio"]')?.focus()
        void props.onSave({ words: words.trim(), level, due: due === '' ? null : due }).then((saved) => {
          if (saved) draft.forget()
        })
      }}
    >
      <Field
        label={t('goals.words')}
        hint={t('goals.wordsHint')}
        error={missingWords ? t('goals.wordsMissing') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            ref={field}
            type="text"
            maxLength={400}
            value={words}
            onChange={(event) => draft.set({ words: event.target.value })}
          />
        )}
      </Field>
      <DraftNote draft={draft} />
      <LevelChoice
        label={t('goals.level')}
        value={level}
        onChange={(chosen) => draft.set({ level: chosen })}
        levels={levels}
      />
      {missingLevel && <p role="alert">{t('goals.levelMissing')}</p>}
      <Field label={`${t('goals.due')} (${t('common.optional')})`}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            value={due}
            onChange={(event) => draft.set({ due: event.target.value })}
            style={{ width: 180 }}
          />
        )}
      </Field>
      <div className="row-of-buttons">
        <Button kind="primary" type="submit" label={props.saveLabel} />
        {props.onCancel !== undefined && (
          <Button
            kind="quiet"
            label={t('common.cancel')}
            onClick={() => {
              draft.discard()
              props.onCancel?.()
            }}
          />
        )}
      </div>
    </form>
  )
}
