/** What one reader made of one file. */
export interface ReadBack extends Reading {
  readonly format: string
  readonly reader: string
}

/** What came of reading. */
export interface Reading {
  /** How many works, rows or paragraphs were read. */
  readonly read: number
  /** Where something else was read than was written. */
  readonly failures: readonly string[]
}

/** Lets a reader read. One that gives up has read nothing. */
export function readBack(format: string, reader: string, read: () => Reading): ReadBack {
  try {
    return { format, reader, ...read() }
  } catch (error) {
    return { format, reader, read: 0, failures: [String(error)] }
  }
}
