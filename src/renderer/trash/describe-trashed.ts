import type { LogEntry } from '../../shared/fit-check/log-entry'
import type { Goal } from '../../shared/goals/goal'
import type { Lens } from '../../shared/lens/lens'
import type { Settings } from '../../shared/settings/settings'
import { listDifferences } from '../../shared/settings/unite-settings'
import type { TrashedRecord } from '../../shared/store/collections'
import type { useWords } from '../language/use-words'

/** Whether this is the version that lost against another machine's, and not something that was deleted. */
export function isKeptAside({ id }: TrashedRecord): boolean {
  return id.startsWith('kept-')
}

/** The words by which a deleted record is recognised; of settings, what putting them back would change. Records lie in the trash under the name of their collection. */
export function describeTrashed(
  { from, record }: TrashedRecord,
  now: { readonly settings: Settings; readonly goals: readonly Goal[] },
  t: ReturnType<typeof useWords>,
): string {
  if (from === 'settings') {
    // Only records of their collection lie in the trash under its name; fields of older versions may be missing.
    const { id: _id, ...kept } = record as TrashedRecord['record'] & Partial<Settings>
    const fields = listDifferences({ ...now.settings, ...kept }, now.settings).map((field) =>
      t(`trash.settingsFields.${field}`),
    )
    return fields.length === 0
      ? t('trash.settingsNow')
      : t('trash.settingsOther', { fields: fields.join(', ') })
  }
  if (from === 'lenses') {
    const { id, looks } = record as Lens
    const goal = now.goals.find((each) => each.id === id)?.words ?? t('trash.goalGone')
    return t('trash.looks', { count: looks.length, goal })
  }
  if (from === 'log') return (record as LogEntry).subject.title
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
