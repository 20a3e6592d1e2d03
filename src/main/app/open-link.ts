import { BrowserWindow, dialog, shell } from 'electron'
import type { AppError } from '../../shared/base/app-error'
import { createAppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { findOpenableUrl } from '../links/openable-url'

/** Shows the whole address to the user and opens it in the browser only when they say so. */
export async function openLink(
  text: string,
  words: (path: string) => string,
): Promise<Result<void, AppError>> {
  const url = findOpenableUrl(text)
  if (url === undefined) return failure(createAppError('link-refused', { url: text.slice(0, 200) }))
  const question = {
    type: 'question' as const,
    message: words('openAddress.question'),
    detail: url,
    buttons: [words('openAddress.open'), words('openAddress.cancel')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  }
  const parent = BrowserWindow.getFocusedWindow()
  const { response } =
    parent === null ? await dialog.showMessageBox(question) : await dialog.showMessageBox(parent, question)
  if (response === 0) await shell.openExternal(url)
  return success(undefined)
}
