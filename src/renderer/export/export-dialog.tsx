import { useMemo, useState } from 'react'
import type { ExportPurpose } from '../../shared/export/export-document'
import { getExporter } from '../../shared/export/exporters'
import type { ReadingList } from '../../shared/reading-lists/reading-list'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { useWords } from '../language/use-words'
import { useRecordsStore, useSettings } from '../store/records-store'
import { ExportChoices } from './export-choices'
import type { ExportChoice } from './export-choices'
import styles from './export-dialog.module.css'
import { ExportOutcome } from './export-outcome'
import { ExportPreview } from './export-preview'
import type { ExportSubject } from './export-store'
import { rememberChoice } from './remember-choice'
import { useExportDraft } from './use-export-draft'
import { useExportNames } from './use-export-names'
import { useSaving } from './use-saving'

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
  const { citationStyle, lastExport } = useSettings()
  const [choice, setChoice] = useState<ExportChoice>({
    format: lastExport?.format ?? 'markdown',
    purpose: purposeOf(subject),
    withText: lastExport?.withText ?? false,
    style: citationStyle,
  })
  const titles = useMemo(
    () => ({
      annotations: t('exporting.titles.annotations'),
      log: t('exporting.titles.log'),
      contrasts: t('exporting.titles.contrasts'),
    }),
    [t],
  )
  const { purpose, withText, style } = choice
  const draft = useExportDraft(subject, { purpose, withText, style, names, titles })
  const possible = draft.lastShown?.formats ?? [getExporter(choice.format)]
  const exporter = possible.find((each) => each.format === choice.format) ?? getExporter('markdown')
  const saving = useSaving(draft)
  const busy = saving.outcome.kind === 'gathering' || saving.outcome.kind === 'writing'

  const save = async (): Promise<void> => {
    if (await saving.save(exporter, t(`exporting.formats.${exporter.format}`)))
      await rememberChoice({ ...choice, format: exporter.format })
  }
  return (
    <Dialog
      wide
      title={t('exporting.title')}
      onClose={() => {
        saving.cancel()
        onClose()
      }}
      actions={
        <>
          <ExportOutcome outcome={saving.outcome} progress={draft.progress} />
          {busy && <Button kind="quiet" label={t('common.cancel')} onClick={saving.cancel} />}
          <Button
            kind="quiet"
            label={t('common.close')}
            onClick={() => {
              saving.cancel()
              onClose()
            }}
          />
          <Button
            kind="primary"
            label={t('exporting.save')}
            disabled={draft.shown === null || busy}
            onClick={() => void save()}
          />
        </>
      }
    >
      <div className={styles.columns}>
        <ExportChoices
          formats={possible.map(({ format }) => format)}
          choice={{ ...choice, format: exporter.format }}
          onChange={(changes) => {
            saving.forget()
            setChoice({ ...choice, ...changes })
          }}
        />
        <section aria-label={t('exporting.preview')} className={styles.preview} tabIndex={0}>
          {draft.shown === null ? (
            <p className="quiet">{t(draft.gone ? 'exporting.gone' : 'exporting.gathering')}</p>
          ) : (
            <ExportPreview document={draft.shown.document} cut={draft.shown.cut} exporter={exporter} />
          )}
        </section>
      </div>
    </Dialog>
  )
}

/** A list knows for whom it was made; everything else is for the user until the user says otherwise. */
function purposeOf(subject: ExportSubject): ExportPurpose {
  if (subject.kind !== 'list') return 'for-me'
  const lists = useRecordsStore.getState().cached.lists as readonly ReadingList[] | undefined
  return lists?.find((list) => list.id === subject.id)?.purpose ?? 'for-me'
}
