import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'

/** Says in the app's own terms why a file of the user could not be written: `disk-full`, `folder-not-writable`, `not-saved`. */
export function toFileError(error: unknown, folder: string): AppError {
  const code = fileErrorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return createAppError('disk-full', { folder })
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return createAppError('folder-not-writable', { folder })
  return createAppError('not-saved', { folder, reason: code })
}

/** The system's own code of a failure, such as `ENOENT`; its message where it has none. */
export function fileErrorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
