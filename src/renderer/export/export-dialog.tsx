import { useEffect, useMemo, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import { countWritten } from '../../shared/export/count-written'
import type { WrittenCounts } from '../../shared/export/count-written'
import type { ExportDocument, ExportPurpose } from '../../shared/export/export-document'
import { formatFacts, formatsFor } from '../../shared/export/export-format'
import { toFileName } from '../../shared/export/file-name'
import { formatDocument, writtenFormats } from '../../shared/export/format-document'
import type { WrittenFormat } from '../../shared/export/format-document'
import { api } from '../api'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { RadioGroup } from '../kit/radio-group'
import { useErrorWords, useWords } from '../language/use-words'
import styles from './export-dialog.module.css'
import { ExportPreview } from './export-preview'
import type { ExportSubject } from './export-store'
import { gatherDocument } from './gather-document'
import { useExportNames } from './use-export-names'

type Outcome =
  | { readonly kind: 'idle' | 'saving' }
  | {
      readonly kind: 'saved'
      readonly path: string
      readonly counts: WrittenCounts
      readonly pages: number | null
    }
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
  const [format, setFormat] = useState<WrittenFormat>('markdown')
  const [purpose, setPurpose] = useState<ExportPurpose>('for-me')
  const [withText, setWithText] = useState(false)
  const [document, setDocument] = useState<ExportDocument | null>(null)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })

  useEffect(() => {
    let wanted = true
    const titles = {
      annotations: t('exporting.titles.annotations'),
      log: t('exporting.titles.log'),
      contrasts: t('exporting.titles.contrasts'),
    }
    void gatherDocument(subject, { purpose, withText, names, titles }).then((gathered) => {
      if (wanted) setDocument(gathered)
    })
    return () => {
      wanted = false
    }
  }, [subject, purpose, withText, names, t])

  const formats = useMemo(() => {
    const possible = document === null ? [] : formatsFor(document)
    return writtenFormats.filter((each) => document === null || possible.includes(each))
  }, [document])
  const shownFormat = formats.includes(format) ? format : 'markdown'

  const save = async (): Promise<void> => {
    if (document === null) return
    setOutcome({ kind: 'saving' })
    const { extension } = formatFacts[shownFormat]
    const text = formatDocument(document, shownFormat)
    const kind = shownFormat === 'pdf' ? 'pdf' : 'text'
    const saved = await api.export.save({
      name: toFileName(document.title, extension),
      extension,
      title: t(`exporting.formats.${shownFormat}`),
      text,
      kind,
    })
    if (!saved.ok) setOutcome({ kind: 'failed', error: saved.error })
    else if (saved.value === null) setOutcome({ kind: 'idle' })
    else {
      const { path, text: readBack, pages } = saved.value
      setOutcome({
        kind: 'saved',
        path,
        pages,
        counts: countWritten(readBack ?? text, document, shownFormat),
      })
    }
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
            value={shownFormat}
            choices={formats.map((each) => ({ value: each, label: t(`exporting.formats.${each}`) }))}
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
            <p className="quiet">{t('exporting.gathering')}</p>
          ) : (
            <ExportPreview document={document} format={shownFormat} />
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
