const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
// Controls but tab and line feed, and the two code points that no XML may hold.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Makes text fit for every file format: one kind of line end, no control characters, no half of a surrogate pair. All
 * visible characters stay as they are.
 */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(unprintable, '').replace(loneSurrogate, '\ufffd')
}

/** Clean text on one line, without space at its ends. */
export function toLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** Clean text cut at its line feeds; lines without words are left out. */
export function toLines(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
