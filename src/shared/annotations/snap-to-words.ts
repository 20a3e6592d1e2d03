const wordUnit = /[\p{L}\p{N}\p{M}'’_-]/u

/**
 * Sets the borders of a stretch of text to whole words where the old quote began and ended at whole words: a word that is
 * covered by half or more is taken in, a smaller rest is left out. White space at the borders is left out.
 */
export function snapToWords(
  text: string,
  span: { readonly start: number; readonly end: number },
  wanted: { readonly quote: string; readonly prefix: string; readonly suffix: string },
): { readonly start: number; readonly end: number } {
  let { start, end } = span
  if (!splitsWord(wanted.prefix, wanted.quote)) start = snap(text, start, 'start')
  if (!splitsWord(wanted.quote, wanted.suffix)) end = snap(text, end, 'end')
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

function splitsWord(before: string, after: string): boolean {
  return wordUnit.test(before.slice(-1)) && wordUnit.test(after.slice(0, 1))
}

function snap(text: string, at: number, side: 'start' | 'end'): number {
  if (!splitsWord(text.slice(0, at).slice(-1), text.slice(at, at + 1))) return at
  let first = at
  while (first > 0 && wordUnit.test(text.charAt(first - 1))) first -= 1
  let last = at
  while (last < text.length && wordUnit.test(text.charAt(last))) last += 1
  const covered = side === 'start' ? last - at : at - first
  const takenIn = covered * 2 >= last - first
  return takenIn === (side === 'start') ? first : last
}
