import { compareText } from '../base/compare-text'
import { effectiveVerdict } from '../fit-check/effective-verdict'
import type { LogEntry } from '../fit-check/log-entry'
import { toAdviserKey } from '../advisers/adviser-key'
import { resolveMerge } from '../advisers/adviser-merge'
import type { AdviserMerges } from '../advisers/adviser-merge'
import { countKey, createLevelCounts, totalOf } from '../levels/presumed-level'
import type { GrowingLevelCounts, LevelCounts } from '../levels/presumed-level'

/** What one adviser or source was met with. */
export interface AdviserLevelRow {
  /** Key of the adviser, id of the source, or null for advice that names nobody. */
  readonly key: string | null
  /** The name; empty where nobody is named, the id for a source. */
  readonly name: string
  readonly counts: LevelCounts
  readonly total: number
  /** How often the advice fitted, with or without changes. */
  readonly fitted: number
}

interface GrowingRow {
  name: string
  counts: GrowingLevelCounts
  fitted: number
}

/** Which levels do the advisers that I met presume? Most often met first; advice that names nobody last. */
export function countAdvisersByLevel(
  entries: readonly LogEntry[],
  merges: AdviserMerges,
): readonly AdviserLevelRow[] {
  // A log of years names the same few advisers; folding a name costs more than all the counting.
  const named = new Map<string, readonly Named[]>()
  return countBy(entries, ({ subject: { adviser } }) => {
    if (adviser === null) return nobody
    const known = named.get(adviser)
    if (known !== undefined) return known
    const name = resolveMerge(adviser, merges)
    const found = [{ key: toAdviserKey(name), name }]
    named.set(adviser, found)
    return found
  })
}

/** Which levels do the sources behind the advice that I met presume? An entry counts for each of its sources. */
export function countSourcesByLevel(entries: readonly LogEntry[]): readonly AdviserLevelRow[] {
  return countBy(entries, ({ subject }) => {
    if (subject.kind === 'pasted') return [{ key: null, name: '' }]
    const ids = subject.itemKind === 'source' ? [subject.itemId] : [...new Set(subject.sources)]
    return ids.length === 0 ? [{ key: null, name: '' }] : ids.map((id) => ({ key: id, name: id }))
  })
}

type Named = Pick<AdviserLevelRow, 'key' | 'name'>

const nobody: readonly Named[] = [{ key: null, name: '' }]

function countBy(
  entries: readonly LogEntry[],
  namesOf: (entry: LogEntry) => readonly Named[],
): readonly AdviserLevelRow[] {
  const rows = new Map<string | null, GrowingRow>()
  for (const entry of entries) {
    const fits = effectiveVerdict(entry).startsWith('fits')
    for (const { key, name } of namesOf(entry)) {
      let row = rows.get(key)
      if (row === undefined) {
        row = { name, counts: createLevelCounts(), fitted: 0 }
        rows.set(key, row)
      }
      row.counts[countKey(entry.presumedLevel)] += 1
      if (fits) row.fitted += 1
    }
  }
  return [...rows].map(([key, row]) => ({ key, ...row, total: totalOf(row.counts) })).sort(byTotal)
}

function byTotal(a: AdviserLevelRow, b: AdviserLevelRow): number {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1
  return b.total - a.total || compareText(a.name, b.name)
}
