import { foldText } from '../base/fold-text'

/** Longer "words" are encoded data or addresses; they are cut to this length in documents and queries alike. */
export const longestWord = 64

/**
 * The surface form of a raw token: case, accents and signs at both ends are set aside, as is the possessive. Empty when
 * nothing is left. lunr's own trimmer knows ASCII only; this one trims the same for every script.
 */
export function toSurface(raw: string): string {
  if (isPlain(raw)) return raw.length > longestWord ? raw.slice(0, longestWord) : raw
  return cutWord(dropPossessive(trimSigns(foldText(raw.slice(0, longestWord * 4)))))
}

/** Cuts signs off both ends of a word; letters, marks, digits and the underscore stay, in every script. */
export function trimSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}_]+/u, '').replace(/[^\p{L}\p{M}\p{N}_]+$/u, '')
}

/** Most tokens are lower-case ASCII already; telling so is ten times cheaper than folding them. */
function isPlain(raw: string): boolean {
  for (let index = 0; index < raw.length; index += 1) {
    const unit = raw.charCodeAt(index)
    const plain = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
    if (!plain) return false
  }
  return true
}

function dropPossessive(text: string): string {
  return text.length > 3 && text.endsWith("'s") ? text.slice(0, -2) : text
}

function cutWord(text: string): string {
  return text.slice(0, longestWord)
}
