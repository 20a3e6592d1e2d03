import { scanWords } from './scan-words'
import { toSurface } from './to-surface'

/** A range of a text (UTF-16 units, end exclusive). */
export interface Mark {
  readonly start: number
  readonly end: number
}

/**
 * Finds the words of a text whose surface form is one of those that a search found. Needs no index, so that a window can
 * mark an opened item with the words of the answer. Signs around a word are not marked.
 */
export function findMarks(text: string, words: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = []
  if (words.size === 0) return marks
  scanWords(text, (start, end) => {
    const raw = text.slice(start, end)
    const surface = toSurface(raw)
    if (surface === '' || !words.has(surface)) return
    const lead = /^[^\p{L}\p{N}_]*/u.exec(raw)?.[0].length ?? 0
    const tail = /[^\p{L}\p{M}\p{N}_]*$/u.exec(raw)?.[0].length ?? 0
    marks.push({ start: start + lead, end: Math.max(start + lead, end - tail) })
  })
  return marks
}
