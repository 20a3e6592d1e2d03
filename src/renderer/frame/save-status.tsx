import { useEffect, useState } from 'react'
import { Button } from '../kit/button'
import { useErrorWords, useWords } from '../language/use-words'
import { turnHistory, useRecordsStore } from '../store/records-store'
import styles from './save-status.module.css'

/** How long what went well stays on screen, in milliseconds. */
const shownFor = 6000

/** Says whether the last change is on the disk, and offers to take it back. */
export function SaveStatus() {
  const t = useWords()
  const say = useErrorWords()
  const saving = useRecordsStore((state) => state.saving)
  const undo = useRecordsStore((state) => state.history.undo)
  const [shown, setShown] = useState(saving)
  useEffect(() => {
    setShown(saving)
    if (saving.kind === 'saving' || saving.kind === 'failed') return
    const timer = window.setTimeout(() => setShown({ kind: 'idle' }), shownFor)
    return () => window.clearTimeout(timer)
  }, [saving])
  const failed = shown.kind === 'failed'
  // The label is a key under `changes`; what a newer version wrote may be unknown here.
  const nameOf = (label: string): string =>
    t(`changes.${label}` as 'changes.goal-added', { defaultValue: label })
  const text = failed
    ? t('saving.failed', { reason: say(shown.error) })
    : 'label' in shown
      ? t(`saving.${shown.kind}`, { what: nameOf(shown.label) })
      : t(`saving.${shown.kind}`)
  return (
    <div className={styles.place} data-kind={shown.kind}>
      <p role="status" aria-label={t('saving.label')}>
        {text}
      </p>
      {(shown.kind === 'saved' || shown.kind === 'undone' || shown.kind === 'redone') && undo !== null && (
        <Button
          small
          kind="quiet"
          label={t('saving.undo')}
          aria-label={t('saving.undoWhat', { what: nameOf(undo) })}
          onClick={() => void turnHistory('undo')}
        />
      )}
      {failed && (
        <Button small kind="quiet" label={t('common.close')} onClick={() => setShown({ kind: 'idle' })} />
      )}
    </div>
  )
}
