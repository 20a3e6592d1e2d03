import { useWords } from '../language/use-words'
import { RadioGroup } from '../kit/radio-group'
import { ColumnMapping } from './column-mapping'
import styles from './import-dialog.module.css'
import { settle } from './import-store'
import type { ImportStage } from './import-store'

/** Which format it is where that is not obvious, which column holds what, and how old text is decoded. */
export function FormatStep({ stage }: { readonly stage: Extract<ImportStage, { stage: 'format' }> }) {
  const t = useWords()
  const { chosen, look, choices } = stage
  if (look.formats.length === 0)
    return (
      <div role="alert">
        <h3>{t('importing.noFormat')}</h3>
        <p className="quiet">{t('importing.noFormatHint')}</p>
      </div>
    )
  return (
    <>
      <p className="lead">{t('importing.chosenFiles', { name: chosen.name, count: look.files })}</p>
      <RadioGroup
        label={t('importing.format')}
        value={choices.format}
        choices={look.formats.map(({ format }) => ({
          value: format,
          label: t(`importing.formats.${format}`),
        }))}
        onChange={(format) => void settle(stage, { format })}
      />
      {look.formats.length > 1 && <p className="quiet">{t('importing.formatHint')}</p>}
      {look.columns !== null && (
        <ColumnMapping
          question={look.columns}
          chosen={choices.columns}
          onChange={(columns) => void settle(stage, { columns })}
        />
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choices.fallbackEncoding === 'latin1'}
          onChange={(event) =>
            void settle(stage, { fallbackEncoding: event.target.checked ? 'latin1' : null })
          }
        />
        {t('importing.latin1')}
      </label>
    </>
  )
}
