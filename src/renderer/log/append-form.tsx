import { useState } from 'react'
import type { ReactNode } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { Result } from '../../shared/base/result'
import type { LogEntry } from '../../shared/fit-check/log-entry'
import { DraftNote } from '../drafts/draft-note'
import type { Draft } from '../drafts/use-draft'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { useErrorWords, useWords } from '../language/use-words'
import { commit } from '../store/records-store'
import styles from './entry-view.module.css'

/**
 * A form whose answer is added under an entry, which itself stays as it was written. It begins with a text; `children`
 * are the questions after it. Leaving it, saved or not, forgets the draft.
 */
export function AppendForm({
  label,
  hint,
  text,
  onText,
  draft,
  append,
  onDone,
  children,
}: {
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly draft: Pick<Draft, 'restored' | 'problem' | 'forget' | 'discard'>
  /** The entry with the answer under it, or what is wrong with the answer. */
  readonly append: () => Result<LogEntry, AppError>
  readonly onDone: () => void
  readonly children?: ReactNode
}) {
  const t = useWords()
  const say = useErrorWords()
  const [error, setError] = useState<AppError | null>(null)
  const leave = (): void => {
    draft.forget()
    onDone()
  }
  const save = async (): Promise<void> => {
    const appended = append()
    if (!appended.ok) setError(appended.error)
    else if (await commit('log-appended', [{ collection: 'log', put: appended.value }])) leave()
  }
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={label} hint={hint} error={error === null ? undefined : say(error)}>
        {(ids) => (
          <textarea
            {...ids}
            autoFocus
            rows={3}
            maxLength={20000}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
      <DraftNote draft={draft} />
      {children}
      <div className="row-of-buttons">
        <Button kind="primary" type="submit" label={t('log.save')} />
        <Button kind="quiet" label={t('common.cancel')} onClick={leave} />
      </div>
    </form>
  )
}
