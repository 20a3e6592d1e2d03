/**
 * The number of insertions, deletions and replacements of UTF-16 units that turn one text into the other, or `most + 1`
 * when there are more than `most`. Only the band of the table that can stay within `most` is computed (Ukkonen, 1985), so
 * that long texts that differ little are cheap.
 */
export function editDistance(one: string, other: string, most: number): number {
  const beyond = most + 1
  if (Math.abs(one.length - other.length) > most) return beyond
  let before = new Int32Array(other.length + 1).fill(beyond)
  let row = new Int32Array(other.length + 1).fill(beyond)
  for (let column = 0; column <= Math.min(other.length, most); column += 1) before[column] = column
  for (let line = 1; line <= one.length; line += 1) {
    const from = Math.max(1, line - most)
    const to = Math.min(other.length, line + most)
    row[from - 1] = from === 1 && line <= most ? line : beyond
    let least = row[from - 1] ?? beyond
    for (let column = from; column <= to; column += 1) {
      const replaced =
        (before[column - 1] ?? beyond) + (one.charCodeAt(line - 1) === other.charCodeAt(column - 1) ? 0 : 1)
      const cheapest = Math.min(
        replaced,
        (row[column - 1] ?? beyond) + 1,
        (before[column] ?? beyond) + 1,
        beyond,
      )
      row[column] = cheapest
      if (cheapest < least) least = cheapest
    }
    if (to < other.length) row[to + 1] = beyond
    if (least > most) return beyond
    const spare = before
    before = row
    row = spare
  }
  return before[other.length] ?? beyond
}

/** How alike two texts are: 1 when they are equal, 0 when nothing in them agrees or they differ by more than `least` allows. */
export function likeness(one: string, other: string, least = 0): number {
  const length = Math.max(one.length, other.length)
  if (length === 0) return 1
  const most = Math.floor((1 - least) * length)
  const edits = editDistance(one, other, most)
  return edits > most ? 0 : 1 - edits / length
}
