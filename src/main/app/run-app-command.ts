import { app, BrowserWindow } from 'electron'
import type { AppCommandId } from '../../shared/commands/command-table'
import type { AppWindows } from './app-windows'

/** What the commands of the main process act on. */
export interface CommandMeans {
  readonly windows: AppWindows
  readonly openCapture: () => void
}

/** Runs a command of the main process. */
export function runAppCommand(id: AppCommandId, { windows, openCapture }: CommandMeans): void {
  const front = BrowserWindow.getFocusedWindow() ?? windows.front()
  switch (id) {
    case 'new-window':
      return windows.openAnother()
    case 'quick-capture':
      return openCapture()
    case 'close-window':
      return front?.close()
    case 'quit':
      return app.quit()
    case 'zoom-in':
      return windows.zoom(1)
    case 'zoom-out':
      return windows.zoom(-1)
    case 'zoom-reset':
      return windows.zoom(0)
    case 'full-screen':
      return front?.setFullScreen(!front.isFullScreen())
    case 'minimise':
      return front?.minimize()
    case 'next-window': {
      const all = windows.all()
      // The one that has not been in front for longest, so that pressing again and again walks round.
      return all[all.length - 1]?.focus()
    }
  }
}
