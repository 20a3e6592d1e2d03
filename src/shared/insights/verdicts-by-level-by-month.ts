import { localDayOf } from '../base/local-day'
import { compareText } from '../base/compare-text'
import { effectiveVerdict } from '../fit-check/effective-verdict'
import { verdicts } from '../fit-check/log-entry'
import type { LogEntry, Verdict } from '../fit-check/log-entry'
import { presumedLevels } from '../levels/presumed-level'
import type { PresumedLevel } from '../levels/presumed-level'

/** How the advice of one presumed level was judged in one month. */
export interface VerdictMonthRow {
  /** YYYY-MM. */
  readonly month: string
  readonly level: PresumedLevel
  readonly counts: Readonly<Record<Verdict, number>>
  readonly total: number
}

/** Verdicts over time; `months` has no gaps, so that an empty month is an empty place in the plot. */
export interface VerdictsOverMonths {
  readonly months: readonly string[]
  /** Only months and levels that occur, by month and then level. */
  readonly rows: readonly VerdictMonthRow[]
}

type GrowingRow = Omit<VerdictMonthRow, 'counts' | 'total'> & {
  counts: Record<Verdict, number>
  total: number
}

/**
 * How is the advice of each level judged, month by month? The verdict is the user's own where a rule was overruled,
 * the month that of the clock on the wall.
 */
export function countVerdictsByMonth(entries: readonly LogEntry[]): VerdictsOverMonths {
  const byKey = new Map<string, GrowingRow>()
  for (const entry of entries) {
    const month = localDayOf(entry.createdAt).slice(0, 7)
    const key = `${month} ${entry.presumedLevel ?? '?'}`
    let row = byKey.get(key)
    if (row === undefined) {
      row = { month, level: entry.presumedLevel, counts: noVerdicts(), total: 0 }
      byKey.set(key, row)
    }
    row.counts[effectiveVerdict(entry)] += 1
    row.total += 1
  }
  const rows = [...byKey.values()].sort(
    (a, b) =>
      compareText(a.month, b.month) || presumedLevels.indexOf(a.level) - presumedLevels.indexOf(b.level),
  )
  return { months: fillMonths(rows.map(({ month }) => month)), rows }
}

function noVerdicts(): Record<Verdict, number> {
  // Every verdict is a key, which `fromEntries` cannot tell the compiler.
  return Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
}

/** All months from the first to the last of a sorted list. */
function fillMonths(sorted: readonly string[]): readonly string[] {
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  const months = []
  for (let number = monthNumber(first); number <= monthNumber(last); number += 1) {
    months.push(
      `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`,
    )
  }
  return months
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
