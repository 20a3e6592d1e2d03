import uFuzzy from '@leeoniya/ufuzzy'
import { foldText } from '../base/fold-text'
import { rankByWords } from '../search/rank-by-words'

/** One slip of the finger a word: a letter wrong, missing, doubled or swapped. */
const forgiving = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
})

/** Words of fewer letters are taken as they are typed: with one letter changed they would be any word. */
const shortestForgiven = 4
/** So many labels are looked at for order; of more than these, the rest follow unordered. */
const mostOrdered = 2000

/**
 * Ranks entries by typed words. First come those that hold every word as it was typed, then those that hold them with one
 * slip a word. `haystack` gives each entry's folded text once, so that typing need not fold thousands of titles again.
 * Entries for which `leads` is true stand above all others when each word that was typed begins one of theirs.
 */
export function rankForgivingly<T>(
  entries: readonly T[],
  haystack: readonly string[],
  typed: string,
  most: number,
  leads: (entry: T) => boolean = () => false,
): readonly T[] {
  const folded = foldText(typed).trim()
  const indexes = entries.map((_, index) => index)
  const holding = rankByWords(indexes, (index) => haystack[index] ?? '', folded)
  const leading = holding.filter((index) => {
    const entry = entries[index]
    return entry !== undefined && leads(entry) && beginsWords(haystack[index] ?? '', folded)
  })
  const exact = [...new Set([...leading, ...holding])]
  const found = folded === '' || exact.length >= most ? exact : [...exact, ...findSlips(haystack, folded)]
  return [...new Set(found)].slice(0, most).flatMap((index) => entries[index] ?? [])
}

function beginsWords(label: string, folded: string): boolean {
  if (folded === '') return false
  const words = label.split(/[^\p{L}\d']+/u)
  return folded.split(/\s+/).every((typed) => words.some((word) => word.startsWith(typed)))
}

function findSlips(haystack: readonly string[], folded: string): readonly number[] {
  const words = folded.split(/\s+/)
  if (!words.some((word) => word.length >= shortestForgiven)) return []
  // uFuzzy only reads the list; its type does not say so.
  const [indexes, info, order] = forgiving.search(haystack as string[], folded, 3, mostOrdered)
  if (indexes === null) return []
  const ranked = order === null ? indexes : order.flatMap((at) => info.idx[at] ?? [])
  const short = words.filter((word) => word.length < shortestForgiven)
  return ranked.filter((index) => short.every((word) => (haystack[index] ?? '').includes(word)))
}
