import { BrowserWindow } from 'electron'
import type { AppEvents } from '../../shared/ipc/events'

/** Tells every window of the app. */
export function broadcast<E extends keyof AppEvents>(event: E, payload: AppEvents[E]): void {
  for (const window of BrowserWindow.getAllWindows())
    if (!window.webContents.isDestroyed()) window.webContents.send(event, payload)
}

/** Tells the window in front, or the first one. */
export function tellFrontWindow<E extends keyof AppEvents>(event: E, payload: AppEvents[E]): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  window?.webContents.send(event, payload)
}
