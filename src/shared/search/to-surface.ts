import { foldText } from '../base/fold-text'

/** Longer "words" are encoded data or addresses; they are cut to this length in documents and queries alike. */
export const longestWord = 64

/**
 * The surface form of a raw token: case, accents and signs at both ends are set aside, as is the possessive. Empty when
 * nothing is left. lunr's own trimmer knows ASCII only; this one trims the same for every script.
 */
export function toSurface(raw: string): string {
  return toAsciiSurface(raw) ?? cutWord(dropPossessive(trimSigns(foldText(raw.slice(0, longestWord * 4)))))
}

/**
 * The same for ASCII, where folding is lower-casing and signs can be told by their codes: ten times cheaper, and nearly
 * all tokens are ASCII. Undefined for any other token.
 */
function toAsciiSurface(raw: string): string | undefined {
  let start = 0
  let end = raw.length
  while (start < end && !isWordUnit(raw.charCodeAt(start))) {
    if (raw.charCodeAt(start) > 127) return undefined
    start += 1
  }
  while (end > start && !isWordUnit(raw.charCodeAt(end - 1))) {
    if (raw.charCodeAt(end - 1) > 127) return undefined
    end -= 1
  }
  let upper = false
  for (let at = start; at < end; at += 1) {
    const unit = raw.charCodeAt(at)
    if (unit > 127) return undefined
    upper ||= unit >= 65 && unit <= 90
  }
  const kept = start === 0 && end === raw.length ? raw : raw.slice(start, end)
  return cutWord(dropPossessive(upper ? kept.toLowerCase() : kept))
}

/** An ASCII letter, digit or underscore. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95
  )
}

/** Cuts signs off both ends of a word; letters, marks, digits and the underscore stay, in every script. */
export function trimSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}_]+/u, '').replace(/[^\p{L}\p{M}\p{N}_]+$/u, '')
}

function dropPossessive(text: string): string {
  return text.length > 3 && text.endsWith("'s") ? text.slice(0, -2) : text
}

function cutWord(text: string): string {
  return text.length > longestWord ? text.slice(0, longestWord) : text
}
