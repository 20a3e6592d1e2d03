/** How many searches are remembered. */
const most = 12

/** Puts a search on top of those made before, the newest first. Spaces around do not count, nor does capital or small. */
export function rememberSearch(earlier: readonly string[], query: string): readonly string[] {
  const text = query.trim()
  if (text === '') return earlier
  return [text, ...earlier.filter((each) => each.toLowerCase() !== text.toLowerCase())].slice(0, most)
}

/** Reads remembered searches, kept one a line. */
export function readRecentSearches(lines: string): readonly string[] {
  return lines.split('\n').filter((line) => line.trim() !== '')
}
