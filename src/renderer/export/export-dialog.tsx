import { useState } from 'react'
import type { ExportPurpose } from '../../shared/export/export-document'
import type { ExportSubject } from '../../shared/export/export-subject'
import { getExporter } from '../../shared/export/exporters'
import { toFileName } from '../../shared/export/file-name'
import { holdsNothing } from '../../shared/export/holds-nothing'
import type { ExportPreview } from '../../shared/ipc/calls/export-calls'
import type { ReadingList } from '../../shared/reading-lists/reading-list'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { useErrorWords, useWords } from '../language/use-words'
import { useRecordsStore, useSettings } from '../store/records-store'
import { today } from '../store/today'
import { ExportChoices } from './export-choices'
import type { ExportChoice } from './export-choices'
import styles from './export-dialog.module.css'
import { ExportOutcome } from './export-outcome'
import { PreviewedFile } from './export-preview'
import { rememberChoice } from './remember-choice'
import { useExportDraft } from './use-export-draft'
import type { ExportDraft } from './use-export-draft'
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
  // The day stays the same while the dialog is open, so that midnight gathers nothing anew.
  const [day] = useState(today)
  const { purpose, withText, style } = choice
  const options = { purpose, withText, style, names, day }
  const draft = useExportDraft(subject, options)
  const possible = draft.lastShown?.formats ?? [choice.format]
  const format = possible.includes(choice.format) ? choice.format : 'markdown'
  const exporter = getExporter(format)
  const saving = useSaving()
  const busy = saving.outcome.kind === 'writing'

  const save = async ({ document }: ExportPreview): Promise<void> => {
    const { extension } = exporter
    const name = toFileName(document.title, extension)
    const title = t(`exporting.formats.${format}`)
    if (await saving.save({ subject, options, format, extension, name, title }))
      await rememberChoice({ ...choice, format })
  }
  const { shown } = draft
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
          <ExportOutcome outcome={saving.outcome} />
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
            disabled={shown === null || busy}
            onClick={() => void (shown === null ? undefined : save(shown))}
          />
        </>
      }
    >
      <div className={styles.columns}>
        <ExportChoices
          formats={possible}
          choice={{ ...choice, format }}
          onChange={(changes) => {
            saving.forget()
            setChoice({ ...choice, ...changes })
          }}
        />
        <section aria-label={t('exporting.preview')} className={styles.preview} tabIndex={0}>
          {shown === null ? (
            <NoPreview {...draft} />
          ) : (
            <>
              {holdsNothing(shown.document) && <p className="quiet">{t('exporting.empty')}</p>}
              <PreviewedFile document={shown.document} cut={shown.cut} exporter={exporter} />
            </>
          )}
        </section>
      </div>
    </Dialog>
  )
}

function NoPreview({ gone, failed }: Pick<ExportDraft, 'gone' | 'failed'>) {
  const t = useWords()
  const say = useErrorWords()
  if (failed !== null) return <p role="alert">{say(failed)}</p>
  return <p className="quiet">{t(gone ? 'exporting.gone' : 'exporting.gathering')}</p>
}

/** A list knows for whom it was made; everything else is for the user until the user says otherwise. */
function purposeOf(subject: ExportSubject): ExportPurpose {
  if (subject.kind !== 'list') return 'for-me'
  const lists = useRecordsStore.getState().cached.lists as readonly ReadingList[] | undefined
  return lists?.find((list) => list.id === subject.id)?.purpose ?? 'for-me'
}
