import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { findParentWindow } from './parent-window'

/** Prints what the window in front shows, by the system's own dialog. Fails with `not-printed`. */
export function printFrontWindow(): Promise<Result<void, AppError>> {
  const window = findParentWindow()
  if (window === undefined) return Promise.resolve(failure(createAppError('not-printed', { reason: '' })))
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (done, reason) => {
      // A print that the user called off is no failure.
      const calledOff = reason === 'cancelled' || reason === 'Print job canceled'
      resolve(done || calledOff ? success(undefined) : failure(createAppError('not-printed', { reason })))
    })
  })
}
