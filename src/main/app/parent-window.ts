import { BrowserWindow } from 'electron'

/**
 * The window to which a dialog of the system belongs: the one in front, else one that can be seen. A hidden one is none, since
 * a page that is just being printed would take the dialog with it when it goes.
 */
export function findParentWindow(): BrowserWindow | undefined {
  return (
    BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().find((window) => window.isVisible())
  )
}
