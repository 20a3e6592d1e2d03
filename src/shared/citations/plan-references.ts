import { formatCitationLabel, publicationYear } from '../content/citation-label'
import type { CslRecord } from '../content/csl-record'

/** How many works are set at a time. */
const portionSize = 100

/**
 * Cuts works into portions that can be set one after another. Works with the same authors and year stay together, because
 * letters after the year tell them apart. Works without a year have portions of their own, which `formatReferences` sets
 * without letters. A record that comes twice is set once.
 */
export function planReferences(records: readonly CslRecord[]): readonly (readonly CslRecord[])[] {
  const once = [...new Map(records.map((record) => [record.id, record])).values()]
  const dated = once.filter((record) => publicationYear(record) !== null)
  const labelled = dated
    .map((record) => ({ record, label: formatCitationLabel(record) }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
  const portions: CslRecord[][] = []
  let before: string | null = null
  for (const { record, label } of labelled) {
    const portion = portions[portions.length - 1]
    if (portion === undefined || (portion.length >= portionSize && label !== before)) portions.push([record])
    else portion.push(record)
    before = label
  }
  const undated = once.filter((record) => publicationYear(record) === null)
  for (let from = 0; from < undated.length; from += portionSize)
    portions.push(undated.slice(from, from + portionSize))
  return portions
}
