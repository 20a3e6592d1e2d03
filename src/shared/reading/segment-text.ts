/** A range over a text with something to say about it. `start` and `end` count UTF-16 units, end exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A piece of text over which the same ranges lie from end to end. */
export interface Segment<R extends TextRange> {
  readonly start: number
  readonly end: number
  /** The ranges that cover the piece, in the order given. */
  readonly covering: readonly R[]
}

/**
 * Cuts a text at every border of every range, so that overlapping ranges can be drawn side by side without nesting. Ranges
 * outside of the text are clipped; empty ones are left out.
 */
export function segmentText<R extends TextRange>(
  length: number,
  ranges: readonly R[],
): readonly Segment<R>[] {
  const clip = (offset: number): number => Math.min(Math.max(offset, 0), length)
  const inside = ranges.filter((range) => clip(range.start) < clip(range.end))
  const borders = [
    ...new Set([0, length, ...inside.flatMap((range) => [clip(range.start), clip(range.end)])]),
  ].sort((a, b) => a - b)
  const segments: Segment<R>[] = []
  for (let index = 0; index + 1 < borders.length; index += 1) {
    const start = borders[index] ?? 0
    const end = borders[index + 1] ?? length
    segments.push({
      start,
      end,
      covering: inside.filter((range) => range.start <= start && range.end >= end),
    })
  }
  return segments
}
