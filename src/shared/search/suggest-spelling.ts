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

/** So many rare words are compared with their neighbours; each costs a walk over the vocabulary. */
const mostCompared = 3

/** Suggests another spelling; null when every word is likely meant as typed. */
export function suggestSpelling(plan: QueryPlan, parts: readonly CorpusPart[]): SpellingSuggestion | null {
  const changed: {
    readonly typed: string
    readonly meant: string
    readonly start: number
    readonly end: number
  }[] = []
  let compared = 0
  for (const planned of plan.words) {
    if (!planned.wanted || (planned.word.open && planned.reading !== 'typo')) continue
    const suspect = isRare(planned, parts)
    if (suspect) compared += 1
    const meant =
      planned.reading === 'typo'
        ? planned.taken[0]
        : suspect && compared <= mostCompared
          ? findCommoner(planned, parts)
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

function isRare(planned: PlannedWord, parts: readonly CorpusPart[]): boolean {
  return (
    planned.reading === 'known' &&
    allowedEdits(planned.word.surface) > 0 &&
    familyUnits(planned, parts) <= rareUnits
  )
}

function familyUnits({ matches }: PlannedWord, parts: readonly CorpusPart[]): number {
  return matches.reduce(
    (sum, own, part) => own.reduce((units, { index }) => units + unitsOf(parts[part], index), sum),
    0,
  )
}

function findCommoner(planned: PlannedWord, parts: readonly CorpusPart[]): string | undefined {
  const least = familyUnits(planned, parts) * timesCommoner
  let best: { readonly text: string; readonly units: number } | undefined
  for (const part of parts) {
    for (const { index } of findSimilar(part.words, planned.word.surface, 1)) {
      const units = unitsOf(part, index)
      if (units >= least && units > (best?.units ?? 0))
        best = { text: textAt(part.segment.words, index), units }
    }
  }
  return best?.text
}

function unitsOf(part: CorpusPart | undefined, word: number): number {
  return (part?.segment.postingStart[word + 1] ?? 0) - (part?.segment.postingStart[word] ?? 0)
}
