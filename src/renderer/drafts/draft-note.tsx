import { Button } from '../kit/button'
import { useErrorWords, useWords } from '../language/use-words'
import type { Draft } from './use-draft'
import styles from './draft-note.module.css'

/** Says under an editor that its text was restored, and lets it be thrown away; or why it is not being kept. */
export function DraftNote({ draft }: { readonly draft: Pick<Draft, 'restored' | 'problem' | 'discard'> }) {
  const t = useWords()
  const say = useErrorWords()
  if (draft.problem !== null)
    return (
      <p role="alert" className={styles.note}>
        {t('drafts.notKept', { reason: say(draft.problem) })}
      </p>
    )
  return (
    <div role="status" className={draft.restored ? styles.note : undefined}>
      {draft.restored && (
        <>
          <span>{t('drafts.restored')}</span>
          <Button small kind="quiet" label={t('drafts.discard')} onClick={draft.discard} />
        </>
      )}
    </div>
  )
}
