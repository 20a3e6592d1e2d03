import { BrowserWindow } from 'electron'
import type { WebContents } from 'electron'
import type { AppEvents } from '../../shared/ipc/events'

/** Tells every window of the app. */
export function broadcast<E extends keyof AppEvents>(event: E, payload: AppEvents[E]): void {
  for (const window of BrowserWindow.getAllWindows()) tellWindow(window, event, payload)
}

/** Tells one window; one that is gone hears nothing. A page that is still loading is told when it has loaded. */
export function tellWindow<E extends keyof AppEvents>(
  window: BrowserWindow,
  event: E,
  payload: AppEvents[E],
): void {
  if (!window.isDestroyed()) tellPage(window.webContents, event, payload)
}

/** Tells the page of a window; while it is still loading it is told when it has loaded. */
export function tellPage<E extends keyof AppEvents>(
  page: WebContents,
  event: E,
  payload: AppEvents[E],
): void {
  if (page.isDestroyed()) return
  if (page.isLoadingMainFrame()) page.once('did-finish-load', () => page.send(event, payload))
  else page.send(event, payload)
}
