import { FileUp, FolderUp } from 'lucide-react'
import { DraftNote } from '../drafts/draft-note'
import { useFormDraft } from '../drafts/use-form-draft'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { useWords } from '../language/use-words'
import styles from './import-dialog.module.css'
import { choose, paste, pasteDraft } from './import-store'

/** Files, a folder, a drop, or pasted text. */
export function ChooseStep() {
  const t = useWords()
  const draft = useFormDraft(pasteDraft, { text: '', title: '', adviser: '' })
  const { text, title, adviser } = draft.fields
  return (
    <>
      <p className="lead">{t('importing.lead')}</p>
      <div className={styles.choices}>
        <Button
          kind="primary"
          icon={<FileUp size={18} />}
          label={t('importing.chooseFiles')}
          onClick={() => void choose('files')}
        />
        <Button
          icon={<FolderUp size={18} />}
          label={t('importing.chooseFolder')}
          onClick={() => void choose('folder')}
        />
        <span className="quiet">{t('importing.drop')}</span>
      </div>
      <section className={styles.paste} aria-label={t('importing.paste')}>
        <h3>{t('importing.paste')}</h3>
        <p className="quiet">{t('importing.pasteHint')}</p>
        <Field label={t('importing.pasteText')}>
          {(ids) => (
            <textarea
              {...ids}
              rows={5}
              maxLength={2_000_000}
              value={text}
              onChange={(event) => draft.set({ text: event.target.value })}
            />
          )}
        </Field>
        <DraftNote draft={draft} />
        <div className={styles.two}>
          <Field label={t('importing.pasteTitle')}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                maxLength={300}
                value={title}
                onChange={(event) => draft.set({ title: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('importing.pasteAdviser')}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                maxLength={300}
                value={adviser}
                onChange={(event) => draft.set({ adviser: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Button
          label={t('importing.pasteUse')}
          disabled={text.trim() === ''}
          onClick={() => void paste(text, title.trim(), adviser.trim())}
        />
      </section>
    </>
  )
}
