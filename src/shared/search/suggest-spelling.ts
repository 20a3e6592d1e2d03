import type { CorpusPart } from './corpus'
import { allowedEdits, findSimilar } from './find-similar'
import type { PlannedWord, QueryPlan } from './plan-query'
import { textAt } from './text-table'

/** A query that the user may have meant. */
export interface SpellingSuggestion {
  /** The whole query, corrected. */
  readonly text: string
  /** What was changed, in the order typed. */
  readonly changed: readonly { readonly typed: string; readonly meant: string }[]
}

/** A word this rare may be a slip that someone made in a text, too. */
const rareUnits = 2
/** A neighbour so many times as common is likelier meant. */
const timesCommoner = 20

/** Suggests another spelling; null when every word is likely meant as typed. */
export function suggestSpelling(plan: QueryPlan, parts: readonly CorpusPart[]): SpellingSuggestion | null {
  const changed: {
    readonly typed: string
    readonly meant: string
    readonly start: number
    readonly end: number
  }[] = []
  for (const planned of plan.words) {
    const meant =
      planned.wanted && !(planned.word.open && planned.reading !== 'typo')
        ? findMeant(planned, parts)
        : undefined
    const { start, end, surface } = planned.word
    if (meant !== undefined && meant !== surface) changed.push({ typed: surface, meant, start, end })
  }
  if (changed.length === 0) return null
  let { text } = plan.query
  for (const { start, end, meant } of [...changed].reverse())
    text = text.slice(0, start) + meant + text.slice(end)
  return { text, changed: changed.map(({ typed, meant }) => ({ typed, meant })) }
}

function findMeant(planned: PlannedWord, parts: readonly CorpusPart[]): string | undefined {
  if (planned.reading === 'typo') return planned.taken[0]
  const { surface } = planned.word
  if (planned.reading !== 'known' || allowedEdits(surface) === 0) return undefined
  const own = planned.matches.reduce(
    (sum, matches, part) =>
      sum + matches.reduce((units, { index }) => units + unitsOf(parts[part], index), 0),
    0,
  )
  if (own > rareUnits) return undefined
  let best: { readonly text: string; readonly units: number } | undefined
  for (const part of parts) {
    for (const { index } of findSimilar(part.segment.words, surface, 1)) {
      const units = unitsOf(part, index)
      if (units >= own * timesCommoner && units > (best?.units ?? 0))
        best = { text: textAt(part.segment.words, index), units }
    }
  }
  return best?.text
}

function unitsOf(part: CorpusPart | undefined, word: number): number {
  return (part?.segment.postingStart[word + 1] ?? 0) - (part?.segment.postingStart[word] ?? 0)
}
