import type { CslName, CslRecord } from '../../shared/content/csl-record'
import { api } from '../api'
import { useWords } from '../language/use-words'
import styles from './source-record.module.css'

/** The bibliographic record of a source, as the work's own title page would say it. */
export function SourceRecord({ record }: { readonly record: CslRecord }) {
  const t = useWords()
  const rows = [
    ['author', (record.author ?? record.editor ?? []).map(fullName).join('; ')],
    ['year', (record.issued?.['date-parts']?.[0]?.[0] ?? '').toString()],
    [
      'in',
      [record['container-title'], record.volume, record.issue && `(${record.issue})`, record.page]
        .filter(Boolean)
        .join(' '),
    ],
    ['publisher', [record.publisher, record['publisher-place']].filter(Boolean).join(', ')],
    ['isbn', record.ISBN ?? ''],
  ] as const
  const link = record.URL ?? (record.DOI === undefined ? undefined : `https://doi.org/${record.DOI}`)
  return (
    <section aria-label={t('reader.record')} className={styles.record}>
      <h2>{t('reader.record')}</h2>
      <dl>
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`record.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {link !== undefined && (
          <div>
            <dt>{t('record.link')}</dt>
            <dd>
              <a
                href={link}
                onClick={(event) => {
                  event.preventDefault()
                  void api.app.openLink({ url: link })
                }}
              >
                {record.DOI === undefined ? link : `doi:${record.DOI}`}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function fullName(name: CslName): string {
  return name.literal ?? [name.family, name.given].filter(Boolean).join(', ')
}
