import { foldText } from '../base/fold-text'

/**
 * Ranks short labels by typed words: every word must begin a word of the label or, failing that, stand somewhere in it.
 * Labels that begin with what was typed come first; equal ones keep their order. `typed` has been folded already.
 */
export function rankByWords<T>(
  entries: readonly T[],
  labelOf: (entry: T) => string,
  typed: string,
): readonly T[] {
  const words = typed.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return entries
  const ranked: { readonly entry: T; readonly rank: number; readonly index: number }[] = []
  entries.forEach((entry, index) => {
    const rank = rankLabel(foldText(labelOf(entry)), words)
    if (rank !== null) ranked.push({ entry, rank, index })
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ entry }) => entry)
}

function rankLabel(label: string, words: readonly string[]): number | null {
  let rank = label.startsWith(words.join(' ')) ? 0 : 1
  for (const word of words) {
    const at = label.indexOf(word)
    if (at === -1) return null
    if (at > 0 && !label.includes(` ${word}`)) rank += 2
  }
  return rank
}
