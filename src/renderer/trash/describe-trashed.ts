import type { Settings } from '../../shared/settings/settings'
import { listDifferences } from '../../shared/settings/unite-settings'
import type { TrashedRecord } from '../../shared/store/collections'
import type { useWords } from '../language/use-words'

/** Whether this is the version that lost against another machine's, and not something that was deleted. */
export function isKeptAside({ id }: TrashedRecord): boolean {
  return id.startsWith('kept-')
}

/** The words by which a deleted record is recognised; of settings, what putting them back would change. */
export function describeTrashed(
  { from, record }: TrashedRecord,
  settings: Settings,
  t: ReturnType<typeof useWords>,
): string {
  if (from === 'settings') {
    // Only records of their collection lie in the trash under its name; fields of older versions may be missing.
    const { id: _id, ...kept } = record as TrashedRecord['record'] & Partial<Settings>
    const fields = listDifferences({ ...settings, ...kept }, settings).map((field) =>
      t(`trash.settingsFields.${field}`),
    )
    return fields.length === 0
      ? t('trash.settingsNow')
      : t('trash.settingsOther', { fields: fields.join(', ') })
  }
  if ('anchor' in record) {
    const { anchor } = record as { readonly anchor: { readonly quote: string } }
    return anchor.quote.slice(0, 160)
  }
  if ('manifest' in record) {
    const { manifest } = record as { readonly manifest: { readonly title: string } }
    return manifest.title
  }
  for (const field of ['title', 'words', 'name', 'query'] as const) {
    const value = (record as Readonly<Record<string, unknown>>)[field]
    if (typeof value === 'string' && value !== '') return value
  }
  return record.id
}
