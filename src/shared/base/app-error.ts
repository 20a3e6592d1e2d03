/**
 * An expected failure that a user is told about. The words (what happened, what is safe, what to do) stand in the
 * language catalogue under `errors.<code>`, so that the error itself carries only facts.
 */
export interface AppError {
  readonly code: string
  /** Values that the words mention: a file name, a count, the system's own message. */
  readonly details: Readonly<Record<string, string | number>>
}

/** Creates an expected failure. */
export function createAppError(code: string, details: AppError['details'] = {}): AppError {
  return { code, details }
}
