import { isSeparator } from './separators'

/**
 * Visits the raw tokens of a text in order, as lunr's tokeniser would cut them with our separators, without making an
 * object for each. `start` and `end` count UTF-16 units, end exclusive.
 */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text
  let start = 0
  for (let at = 0; at <= length; at += 1) {
    if (at < length && !isSeparator(text.charCodeAt(at))) continue
    if (at > start) visit(start, at)
    start = at + 1
  }
}
