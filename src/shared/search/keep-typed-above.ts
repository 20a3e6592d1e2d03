import type { CorpusPart } from './corpus'
import { familyOf } from './expand-word'
import type { PlannedWord } from './plan-query'
import type { FieldMask, Weigher } from './score-words'

/**
 * Sees to it that guessing never beats typing: documents that were found only by completing a half-typed word are put
 * below every document that has all typed words (in any form of their stems). Only scores of the former change.
 */
export function keepTypedAbove(
  words: readonly PlannedWord[],
  parts: readonly CorpusPart[],
  matched: readonly Uint8Array[],
  total: readonly Float64Array[],
  weigher: Weigher,
): void {
  if (!words.some(({ reading, taken }) => reading === 'known' && taken.length > 0)) return
  const typed = parts.map(({ segment }) => new Uint8Array(segment.documents.length))
  for (const word of words) countTyped(word, parts, typed, weigher)
  let least = Infinity
  forEachMatched(matched, (part, document) => {
    if (typed[part]?.[document] === words.length) least = Math.min(least, total[part]?.[document] ?? 0)
  })
  if (least === Infinity) return
  forEachMatched(matched, (part, document) => {
    const scores = total[part]
    const score = scores?.[document] ?? 0
    if (scores === undefined || typed[part]?.[document] !== 0 || score < least) return
    // Keeps the order among those that are moved.
    scores[document] = least * (1 - 1 / (2 + score))
  })
}

function countTyped(
  word: PlannedWord,
  parts: readonly CorpusPart[],
  typed: readonly Uint8Array[],
  weigher: Weigher,
): void {
  const fields: FieldMask = word.fields
  const own = parts.map(({ segment }) =>
    familyOf(segment, word.word.surface, word.stem).map((index) => ({ index, weight: 1 })),
  )
  for (const [part, { documents, count }] of weigher.weigh(own, fields).entries()) {
    const counts = typed[part]
    if (counts === undefined) continue
    for (let at = 0; at < count; at += 1) {
      const document = documents[at] ?? 0
      counts[document] = (counts[document] ?? 0) + 1
    }
  }
}

function forEachMatched(
  matched: readonly Uint8Array[],
  visit: (part: number, document: number) => void,
): void {
  for (const [part, mask] of matched.entries()) {
    for (let document = 0; document < mask.length; document += 1)
      if (mask[document] === 1) visit(part, document)
  }
}
