/** How two pieces of advice that contradict each other differ. */
export const differences = ['destination', 'route', 'mixed'] as const
/** One of the differences. */
export type Difference = (typeof differences)[number]

/** Two items that contradict each other, with the statement in what they differ. */
export interface Contrast {
  readonly id: string
  readonly title: string
  readonly differ: Difference
  /** Item ids. */
  readonly sides: readonly [string, string]
  /** What to ask each adviser, in the order of the sides. */
  readonly ask: readonly [string, string]
  /** Paragraphs of plain text that pull the strands apart. */
  readonly why: readonly string[]
}
