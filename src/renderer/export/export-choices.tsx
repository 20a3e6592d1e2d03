import type { CitationStyle } from '../../shared/citations/citation-style'
import type { ExportPurpose } from '../../shared/export/export-document'
import { exportFormats } from '../../shared/export/export-format'
import type { ExportFormat } from '../../shared/export/export-format'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import styles from './export-dialog.module.css'

/** What the user chooses of an export. */
export interface ExportChoice {
  readonly format: ExportFormat
  readonly purpose: ExportPurpose
  readonly withText: boolean
  readonly style: CitationStyle
}

/** Format, for whom, whether the items' text is wanted, and citation style. */
export function ExportChoices(props: {
  /** The formats that there is anything for. */
  readonly formats: readonly ExportFormat[]
  readonly choice: ExportChoice
  readonly onChange: (changes: Partial<ExportChoice>) => void
}) {
  const t = useWords()
  const { formats, choice, onChange } = props
  return (
    <div className={styles.choices}>
      <RadioGroup
        label={t('exporting.format')}
        look="dense"
        value={choice.format}
        choices={exportFormats
          .filter((format) => formats.includes(format))
          .map((format) => ({ value: format, label: t(`exporting.formats.${format}`) }))}
        onChange={(format) => onChange({ format })}
      />
      <RadioGroup
        label={t('exporting.purpose')}
        look="segmented"
        value={choice.purpose}
        choices={(['for-me', 'to-share'] as const).map((purpose) => ({
          value: purpose,
          label: t(`exporting.purposes.${purpose}`),
        }))}
        onChange={(purpose) => onChange({ purpose })}
      />
      <p className={styles.hint}>{t(`exporting.purposeHints.${choice.purpose}`)}</p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choice.withText}
          onChange={(event) => onChange({ withText: event.target.checked })}
        />
        {t('exporting.withText')}
      </label>
      <RadioGroup
        label={t('settings.citation')}
        look="segmented"
        value={choice.style}
        choices={(['apa', 'chicago', 'harvard'] as const).map((style) => ({
          value: style,
          label: t(`settings.citationStyles.${style}`),
        }))}
        onChange={(style) => onChange({ style })}
      />
    </div>
  )
}
