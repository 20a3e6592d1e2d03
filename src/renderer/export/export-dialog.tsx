import { useEffect, useMemo, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import type { CitationStyle } from '../../shared/citations/citation-style'
import type { WrittenCounts } from '../../shared/export/count-written'
import type { ExportDocument, ExportPurpose } from '../../shared/export/export-document'
import type { ExportFormat } from '../../shared/export/export-format'
import { exporters, exportersFor, getExporter } from '../../shared/export/exporters'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { RadioGroup } from '../kit/radio-group'
import { useErrorWords, useWords } from '../language/use-words'
import { useSettings } from '../store/records-store'
import styles from './export-dialog.module.css'
import { ExportPreview } from './export-preview'
import type { ExportSubject } from './export-store'
import { gatherDocument } from './gather-document'
import { saveDocument } from './save-document'
import type { SavedDocument } from './save-document'
import { useExportNames } from './use-export-names'

type Outcome =
  | { readonly kind: 'idle' | 'saving' }
  | ({ readonly kind: 'saved' } & SavedDocument)
  | { readonly kind: 'failed'; readonly error: AppError }

/** One dialog for every export: format, for whom, a preview of what will stand in the file, and what does stand in it. */
export default function ExportDialog({
  subject,
  onClose,
}: {
  readonly subject: ExportSubject
  readonly onClose: () => void
}) {
  const t = useWords()
  const names = useExportNames()
  const [format, setFormat] = useState<ExportFormat>('markdown')
  const [purpose, setPurpose] = useState<ExportPurpose>('for-me')
  const [withText, setWithText] = useState(false)
  const settings = useSettings()
  const [style, setStyle] = useState<CitationStyle>(settings.citationStyle)
  const [gone, setGone] = useState(false)
  const [document, setDocument] = useState<ExportDocument | null>(null)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })

  useEffect(() => {
    let wanted = true
    // What is shown must not be saved under choices that it was not made for.
    setDocument(null)
    const titles = {
      annotations: t('exporting.titles.annotations'),
      log: t('exporting.titles.log'),
      contrasts: t('exporting.titles.contrasts'),
    }
    void gatherDocument(subject, { purpose, withText, style, names, titles }).then((gathered) => {
      if (!wanted) return
      setDocument(gathered)
      setGone(gathered === null)
    })
    return () => {
      wanted = false
    }
  }, [subject, purpose, withText, style, names, t])

  // While another version is gathered the choices stay where they are.
  const [shownDocument, setShownDocument] = useState<ExportDocument | null>(null)
  if (document !== null && document !== shownDocument) setShownDocument(document)
  const possible = useMemo(
    () => (shownDocument === null ? exporters : exportersFor(shownDocument)),
    [shownDocument],
  )
  const exporter = possible.find((each) => each.format === format) ?? getExporter('markdown')

  const save = async (): Promise<void> => {
    if (document === null) return
    setOutcome({ kind: 'saving' })
    const saved = await saveDocument(document, exporter, t(`exporting.formats.${exporter.format}`))
    if (!saved.ok) setOutcome({ kind: 'failed', error: saved.error })
    else setOutcome(saved.value === null ? { kind: 'idle' } : { kind: 'saved', ...saved.value })
  }
  const change =
    <V,>(set: (value: V) => void) =>
    (value: V): void => {
      setOutcome({ kind: 'idle' })
      set(value)
    }
  return (
    <Dialog
      wide
      title={t('exporting.title')}
      onClose={onClose}
      actions={
        <>
          <OutcomeStatus outcome={outcome} />
          <Button kind="quiet" label={t('common.close')} onClick={onClose} />
          <Button
            kind="primary"
            label={t('exporting.save')}
            disabled={document === null || outcome.kind === 'saving'}
            onClick={() => void save()}
          />
        </>
      }
    >
      <div className={styles.columns}>
        <div>
          <RadioGroup
            label={t('exporting.format')}
            value={exporter.format}
            choices={possible.map(({ format: each }) => ({
              value: each,
              label: t(`exporting.formats.${each}`),
            }))}
            onChange={change(setFormat)}
          />
          <RadioGroup
            label={t('exporting.purpose')}
            look="segmented"
            value={purpose}
            choices={(['for-me', 'to-share'] as const).map((each) => ({
              value: each,
              label: t(`exporting.purposes.${each}`),
            }))}
            onChange={change(setPurpose)}
          />
          <p className={styles.hint}>{t('exporting.shareHint')}</p>
          <RadioGroup
            label={t('settings.citation')}
            look="segmented"
            value={style}
            choices={(['apa', 'chicago', 'harvard'] as const).map((each) => ({
              value: each,
              label: t(`settings.citationStyles.${each}`),
            }))}
            onChange={change(setStyle)}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withText}
              onChange={(event) => change(setWithText)(event.target.checked)}
            />
            {t('exporting.withText')}
          </label>
        </div>
        <section aria-label={t('exporting.preview')} className={styles.preview} tabIndex={0}>
          {document === null ? (
            <p className="quiet">{t(gone ? 'exporting.gone' : 'exporting.gathering')}</p>
          ) : (
            <ExportPreview document={document} exporter={exporter} />
          )}
        </section>
      </div>
    </Dialog>
  )
}

function OutcomeStatus({ outcome }: { readonly outcome: Outcome }) {
  const t = useWords()
  const say = useErrorWords()
  if (outcome.kind === 'failed') {
    return (
      <p role="alert" className={styles.outcome} data-failed="true">
        {say(outcome.error)}
      </p>
    )
  }
  const counted =
    outcome.kind === 'saved' ? Object.entries(outcome.counts).filter(([, count]) => count > 0) : []
  const kinds = counted.map(([kind, count]) =>
    t(`exporting.counts.${kind as keyof WrittenCounts}`, { count }),
  )
  const what =
    outcome.kind === 'saved' && outcome.pages !== null
      ? [t('exporting.counts.page', { count: outcome.pages }), ...kinds]
      : kinds
  return (
    <p role="status" className={styles.outcome}>
      {outcome.kind === 'saving' && t('exporting.saving')}
      {outcome.kind === 'saved' &&
        t('exporting.saved', { path: outcome.path, what: what.join(', ') || t('exporting.nothing') })}
    </p>
  )
}
