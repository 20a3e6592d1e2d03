import type { ColumnQuestion } from '../../shared/import/importer'
import { useWords } from '../language/use-words'
import styles from './import-dialog.module.css'

/** The first rows of the table, and below them for each field of a card the column that holds it. */
export function ColumnMapping(props: {
  readonly question: ColumnQuestion
  readonly chosen: Readonly<Record<string, string>>
  readonly onChange: (columns: Readonly<Record<string, string>>) => void
}) {
  const { question, chosen, onChange } = props
  const t = useWords()
  const nameOf = (field: string): string => t(`importing.fields.${field}` as 'importing.fields.claim')
  return (
    <fieldset className={styles.columns}>
      <legend>{t('importing.columns')}</legend>
      <p className="quiet">{t('importing.columnsHint')}</p>
      <div className={styles.sample} tabIndex={0} role="region" aria-label={t('importing.columns')}>
        <table className="plain">
          <thead>
            <tr>
              {question.headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {question.sample.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell.length > 80 ? `${cell.slice(0, 80)} …` : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.mapping}>
        {question.fields.map(({ field, required }) => (
          <label key={field}>
            <span>{required ? `${nameOf(field)} *` : nameOf(field)}</span>
            <select
              value={chosen[field] ?? ''}
              onChange={(event) => onChange({ ...chosen, [field]: event.target.value })}
            >
              <option value="">{t('importing.columnNone')}</option>
              {question.headers.map((header) => (
                <option key={header} value={header}>
                  {header}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
