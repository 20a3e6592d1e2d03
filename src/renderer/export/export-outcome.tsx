import type { WrittenCounts } from '../../shared/export/count-written'
import type { ExportProgress } from '../../shared/export/export-progress'
import { useErrorWords, useWords } from '../language/use-words'
import styles from './export-dialog.module.css'
import type { Outcome } from './use-saving'

/** How an export stands: how far it is, what stands in the file, or why there is none. */
export function ExportOutcome({ outcome }: { readonly outcome: Outcome }) {
  const say = useErrorWords()
  switch (outcome.kind) {
    case 'failed':
      return (
        <p role="alert" className={styles.outcome} data-failed="true">
          {say(outcome.error)}
        </p>
      )
    case 'saved':
      return (
        <p role="status" className={styles.outcome}>
          <SavedWords outcome={outcome} />
        </p>
      )
    case 'writing':
      return <WritingWords progress={outcome.progress} />
    case 'idle':
      return <p role="status" className={styles.outcome} />
  }
}

function WritingWords({ progress }: { readonly progress: ExportProgress | null }) {
  const t = useWords()
  if (progress === null)
    return (
      <div className={styles.outcome}>
        <p role="status">{t('exporting.saving')}</p>
        <progress aria-label={t('exporting.saving')} />
      </div>
    )
  return (
    <div className={styles.outcome}>
      {/* Every step is drawn, but only the kind of step is spoken. */}
      <p role="status" className="visually-hidden">
        {t(`exporting.steps.${progress.step}`)}
      </p>
      <p aria-hidden="true">{t(`exporting.progress.${progress.step}`, { ...progress })}</p>
      <progress
        aria-label={t(`exporting.steps.${progress.step}`)}
        value={progress.done}
        max={progress.total}
      />
    </div>
  )
}

function SavedWords({ outcome }: { readonly outcome: Extract<Outcome, { kind: 'saved' }> }) {
  const t = useWords()
  const kinds = Object.entries(outcome.counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => t(`exporting.counts.${kind as keyof WrittenCounts}`, { count }))
  const what =
    outcome.pages === null ? kinds : [t('exporting.counts.page', { count: outcome.pages }), ...kinds]
  const saved = t('exporting.saved', { path: outcome.path, what: what.join(', ') || t('exporting.nothing') })
  return outcome.left === 0 ? saved : `${saved} ${t('exporting.left', { count: outcome.left })}`
}
