import { BrowserWindow, screen } from 'electron'
import { pagePreferences } from './page-preferences'
import { pageUrl } from './page-url'

const size = { width: 520, height: 640 }

/** The one small window into which advice just heard is pasted. */
export interface CaptureWindow {
  /** Opens it on the display where the pointer is, or brings it to the front. */
  open(): void
}

/** Creates the keeper of the capture window; nothing is opened yet. */
export function createCaptureWindow(preload: string, theme: () => string): CaptureWindow {
  let window: BrowserWindow | undefined
  return {
    open() {
      if (window !== undefined && !window.isDestroyed()) {
        window.show()
        window.focus()
        return
      }
      const area = screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea
      window = new BrowserWindow({
        ...size,
        height: Math.min(size.height, area.height),
        x: Math.round(area.x + (area.width - size.width) / 2),
        y: Math.round(area.y + Math.max(0, (area.height - size.height) / 3)),
        minWidth: 400,
        minHeight: 360,
        show: false,
        title: 'Levelwise',
        fullscreenable: false,
        autoHideMenuBar: true,
        webPreferences: pagePreferences(preload),
      })
      // It has no menu of its own; its page listens for the keys that it needs.
      window.removeMenu()
      window.once('ready-to-show', () => window?.show())
      window.on('closed', () => {
        window = undefined
      })
      void window.loadURL(pageUrl({ theme: theme(), window: 'capture' }))
    },
  }
}
