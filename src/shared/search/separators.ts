/**
 * What splits words: lunr's white space and hyphens, and the signs that stand between words without a space (dashes,
 * slashes, brackets, quotes, colons). Marks that occur inside words (full stop, comma, apostrophe, &, _) do not split.
 */
export const separatorPattern = /[\s\-\u00ad\u2010-\u2015\u2212/\\|;:()[\]{}<>"“”„«»‹›…=*^`~!?·•]+/

const asciiSeparators = Uint8Array.from({ length: 128 }, (_none, code) =>
  separatorPattern.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Tells whether a UTF-16 unit splits words. */
export function isSeparator(unit: number): boolean {
  if (unit < 128) return asciiSeparators[unit] === 1
  return unit < 0x2000
    ? isRareSeparator(unit)
    : unit < 0xd800 && separatorPattern.test(String.fromCharCode(unit))
}

/** Below U+2000 only few signs split; naming them spares accented and Cyrillic letters a regular expression each. */
function isRareSeparator(unit: number): boolean {
  return unit === 0xa0 || unit === 0xab || unit === 0xad || unit === 0xb7 || unit === 0xbb || unit === 0x1680
}
