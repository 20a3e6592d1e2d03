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
  return createMarker(words)(text)
}

/** Creates a function that finds the marks of one set of words in many texts. */
export function createMarker(words: ReadonlySet<string>): (text: string) => readonly Mark[] {
  if (words.size === 0) return () => []
  const beginnings = createBeginnings(words)
  return (text) => {
    const marks: Mark[] = []
    scanWords(text, (start, end) => {
      if (!beginnings.mayHave(text, start, end)) return
      const raw = text.slice(start, end)
      const surface = toSurface(raw)
      if (surface === '' || !words.has(surface)) return
      const lead = /^[^\p{L}\p{N}_]*/u.exec(raw)?.[0].length ?? 0
      const tail = /[^\p{L}\p{M}\p{N}_]*$/u.exec(raw)?.[0].length ?? 0
      marks.push({ start: start + lead, end: Math.max(start + lead, end - tail) })
    })
    return marks
  }
}

/** The first two letters of words, so that nearly all other words of a long text are passed over without being cut out. */
interface Beginnings {
  /** False only when none of the words can be the surface form of the range. */
  mayHave(text: string, start: number, end: number): boolean
}

/**
 * The surface form of a raw word that begins with two letters or digits of ASCII begins with the same two, in lower case;
 * anything else may be one of the words.
 */
function createBeginnings(words: ReadonlySet<string>): Beginnings {
  const known = new Uint8Array(codes * codes)
  for (const word of words) {
    const first = codeOf(word.charCodeAt(0))
    const second = codeOf(word.charCodeAt(1))
    known[first * codes + second] = 1
  }
  return {
    mayHave(text, start, end) {
      const first = codeOf(text.charCodeAt(start))
      const second = end - start > 1 ? codeOf(text.charCodeAt(start + 1)) : 0
      return first === 0 || second === 0 || known[first * codes + second] === 1
    },
  }
}

/** 26 letters, ten digits and 0 for everything else. */
const codes = 37

function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96
  if (unit >= 65 && unit <= 90) return unit - 64
  return unit >= 48 && unit <= 57 ? unit - 21 : 0
}
