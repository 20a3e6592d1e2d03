/** What one reader made of one file. */
export interface ReadBack {
  readonly format: string
  readonly reader: string
  /** How many works, rows or paragraphs were read. */
  readonly read: number
  /** Where it read something else than was written. */
  readonly failures: readonly string[]
}
