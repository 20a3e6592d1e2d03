import type { AppError } from '../../shared/base/app-error'
import { createAppError } from '../../shared/base/app-error'

/** Thrown when what was chosen is not taken at all; carries the words for the user. */
export class RefusedError extends Error {
  constructor(readonly appError: AppError) {
    super(appError.code)
    this.name = 'RefusedError'
  }
}

/** Makes a refusal. */
export function refuse(code: string, details: AppError['details'] = {}): RefusedError {
  return new RefusedError(createAppError(code, details))
}
