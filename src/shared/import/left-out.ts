/**
 * Something that was not taken, and why. `why` is a key of the catalogue under `import.why.`, so that the report says it
 * in the user's language; `details` fill its words.
 */
export interface LeftOut {
  /** The file inside what was chosen, or the name of the record where there is no file. */
  readonly path: string
  /** Line, counted from 1, where it is known. */
  readonly line?: number
  readonly why: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** Thrown by a file that cannot be read; whoever runs an importer turns it into the finding that it carries. */
export class LeftOutError extends Error {
  constructor(readonly leftOut: LeftOut) {
    super(`${leftOut.path}: ${leftOut.why}`)
    this.name = 'LeftOutError'
  }
}
