import { BrowserWindow } from 'electron'
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
  if (window.isDestroyed()) return
  const { webContents } = window
  if (webContents.isLoadingMainFrame())
    webContents.once('did-finish-load', () => webContents.send(event, payload))
  else webContents.send(event, payload)
}
