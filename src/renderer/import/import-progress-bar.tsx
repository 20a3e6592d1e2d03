import { useWords } from '../language/use-words'
import styles from './import-dialog.module.css'
import { useImport } from './import-store'

/** How far reading, saving or indexing has come. */
export function ImportProgressBar({ reading }: { readonly reading: boolean }) {
  const t = useWords()
  const progress = useImport((state) => state.progress)
  const step = progress?.step ?? (reading ? 'read' : 'save')
  const known = progress !== null && progress.total > 0
  const says = (): string => {
    if (progress === null || !known)
      return step === 'index' ? t('importing.working.indexUnknown') : t(`importing.working.${step}`)
    const { done, total } = progress
    return step === 'index'
      ? t('importing.working.index', { done, total })
      : t('importing.reading', { done, total })
  }
  return (
    <div className={styles.progress}>
      <p role="status">{says()}</p>
      <progress
        aria-label={t('importing.title')}
        {...(known ? { value: progress.done, max: progress.total } : {})}
      />
    </div>
  )
}
