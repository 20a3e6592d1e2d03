import { formatCitationLabel, publicationYear } from '../content/citation-label'
import type { CslRecord } from '../content/csl-record'

/**
 * By what works are twins: works of the same authors and year, which letters after the year tell apart. Null for a work
 * without a year, which has no twin.
 */
export function twinLabel(record: CslRecord): string | null {
  return publicationYear(record) === null ? null : formatCitationLabel(record)
}

/** Whether any two of some works are twins. */
export function hasTwins(records: readonly CslRecord[]): boolean {
  const met = new Set<string>()
  return records.some((record) => {
    const label = twinLabel(record)
    if (label === null) return false
    if (met.has(label)) return true
    met.add(label)
    return false
  })
}
