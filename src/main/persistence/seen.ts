/** Which records of which writers somebody has seen: by writer, ranges of numbers (both ends included), in order and apart. */
export type StoredSeen = Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>

/**
 * The set of journal records that are taken in. Records of a writer are numbered from 1 without a gap, so a number that is
 * missing below one that is there tells of a file that has been lost or has not arrived yet.
 */
export class Seen {
  private readonly ranges = new Map<string, [number, number][]>()

  /** Builds the set from its stored form. */
  static from(stored: StoredSeen): Seen {
    const seen = new Seen()
    for (const [writer, ranges] of Object.entries(stored))
      seen.ranges.set(
        writer,
        ranges.map(([from, to]) => [from, to]),
      )
    return seen
  }

  /** Adds a record. */
  add(writer: string, number: number): void {
    this.addRange(writer, number, number)
  }

  /** Adds a record and all of its writer's before it. */
  addUpTo(writer: string, number: number): void {
    this.addRange(writer, 1, number)
  }

  /** Adds everything that is in another set. */
  addAll(other: Seen): void {
    for (const [writer, ranges] of other.ranges)
      for (const [from, to] of ranges) this.addRange(writer, from, to)
  }

  /** Tells whether a record is in the set. */
  has(writer: string, number: number): boolean {
    return this.ranges.get(writer)?.some(([from, to]) => from <= number && number <= to) ?? false
  }

  /** Tells whether everything in another set is in this one. */
  includes(other: Seen): boolean {
    return [...other.ranges].every(([writer, ranges]) =>
      ranges.every(
        ([from, to]) => this.ranges.get(writer)?.some((mine) => mine[0] <= from && to <= mine[1]) ?? false,
      ),
    )
  }

  /** How many records of another set are not in this one. */
  countMissing(other: Seen): number {
    let missing = 0
    for (const [writer, ranges] of other.ranges)
      for (const [from, to] of ranges) {
        missing += to - from + 1
        for (const mine of this.ranges.get(writer) ?? [])
          missing -= Math.max(0, Math.min(to, mine[1]) - Math.max(from, mine[0]) + 1)
      }
    return missing
  }

  /** Tells whether nothing is in the set. */
  isEmpty(): boolean {
    return this.ranges.size === 0
  }

  /** The form for files. */
  toStored(): StoredSeen {
    return Object.fromEntries(
      [...this.ranges].map(([writer, ranges]) => [writer, ranges.map(([from, to]) => [from, to] as const)]),
    )
  }

  private addRange(writer: string, from: number, to: number): void {
    const ranges = this.ranges.get(writer)
    const last = ranges?.at(-1)
    if (ranges === undefined || last === undefined) return void this.ranges.set(writer, [[from, to]])
    if (from === last[1] + 1) return void (last[1] = to)
    if (from >= last[0] && to <= last[1]) return
    this.ranges.set(writer, join([...ranges, [from, to]]))
  }
}

function join(ranges: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last === undefined || from > last[1] + 1) joined.push([from, to])
    else last[1] = Math.max(last[1], to)
  }
  return joined
}
