import { cleanText } from '../base/clean-text'
import type { CollectedWork } from './collect-works'

/** Writes works as CSL-JSON. What the reader marked stands in `annote`, tags in `keyword`. */
export function formatCslJson(works: readonly CollectedWork[]): string {
  const records = works.map(({ record, tags, remarks }) => ({
    ...record,
    ...(tags.length === 0 ? {} : { keyword: tags.join(', ') }),
    ...(remarks.length === 0 ? {} : { annote: remarks.join('\n') }),
  }))
  return `${JSON.stringify(records, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value), 2)}\n`
}
