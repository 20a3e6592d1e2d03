import { textCount } from './text-table'
import type { TextTable } from './text-table'

/**
 * Which letters a word has and how long it is, in 32 bits: one for each of a to z, one for all other signs, five for the
 * length in UTF-16 units, up to 31. An edit takes away at most one kind of letter, brings in at most one and changes the
 * length by at most one, so signatures that differ by more tell that words do, without a look at either.
 */
export type LetterSignature = number

const otherSign = 26
const lettersMask = (1 << 27) - 1
const lengthShift = 27
const longestTold = 31

/** The signature of each word of a table: four bytes a word. */
export function signWords(words: TextTable): Int32Array {
  const { bytes, start } = words
  const signatures = new Int32Array(textCount(words))
  for (let word = 0; word < signatures.length; word += 1) {
    let letters = 0
    let length = 0
    for (let at = start[word] ?? 0; at < (start[word + 1] ?? 0); at += 1) {
      const byte = bytes[at] ?? 0
      // Bytes that go on with a unit begin with the bits 10: see `encodeUnits`.
      if ((byte & 0xc0) === 0x80) continue
      letters |= bitOf(byte)
      length += 1
    }
    signatures[word] = pack(letters, length)
  }
  return signatures
}

/** The signature of a word. */
export function signWord(word: string): LetterSignature {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= bitOf(word.charCodeAt(at))
  return pack(letters, word.length)
}

function bitOf(unit: number): number {
  return 1 << (unit >= 97 && unit <= 122 ? unit - 97 : otherSign)
}

function pack(letters: number, length: number): LetterSignature {
  return letters | (Math.min(length, longestTold) << lengthShift)
}

/** False only when a word is more than `edits` edits away from the typed one; with `asPrefix`, when each of its beginnings is. */
export function mayBeSimilar(
  word: LetterSignature,
  typed: LetterSignature,
  edits: 1 | 2,
  asPrefix: boolean,
): boolean {
  const missing = takeBits(typed & ~word & lettersMask, edits)
  const added = asPrefix ? 0 : takeBits(word & ~typed & lettersMask, edits)
  // One branch that is nearly always taken; a branch for each condition costs five times as much.
  if ((missing | added) !== 0) return false
  const longer = (word >>> lengthShift) - (typed >>> lengthShift)
  return longer >= -edits && (asPrefix || longer <= edits)
}

/** Takes so many of the set bits away; 0 when there are no more than that. */
function takeBits(bits: number, count: 1 | 2): number {
  const left = bits & (bits - 1)
  return count === 1 ? left : left & (left - 1)
}
