import { FileUp, FolderUp } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../kit/button'
import { Field } from '../kit/field'
import { useWords } from '../language/use-words'
import styles from './import-dialog.module.css'
import { choose, paste } from './import-store'

/** Files, a folder, a drop, or pasted text. */
export function ChooseStep() {
  const t = useWords()
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [adviser, setAdviser] = useState('')
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
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className={styles.two}>
          <Field label={t('importing.pasteTitle')}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                maxLength={300}
                value={title}
                onChange={(event) => setTitle(event.target.value)}
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
                onChange={(event) => setAdviser(event.target.value)}
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
