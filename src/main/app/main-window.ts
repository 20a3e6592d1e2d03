import { BrowserWindow, nativeTheme } from 'electron'
import { appUrl } from './app-scheme'
import { readWindowState, writeWindowState } from './window-state'
import type { WindowState } from './window-state'

/** The page colours of the themes, painted by the window itself until the page has drawn. */
const pageColours: Readonly<Record<string, string>> = {
  light: '#FBFAF7',
  dark: '#16181B',
  sepia: '#F4ECDC',
  contrast: '#FFFFFF',
}

/** Opens a window on the app. `query` may name an item or place to show first. */
export function openMainWindow(options: {
  readonly preload: string
  readonly stateFile: string
  readonly query?: Record<string, string>
}): BrowserWindow {
  const state = readWindowState(options.stateFile)
  const theme = state.theme === 'system' ? (nativeTheme.shouldUseDarkColors ? 'dark' : 'light') : state.theme
  const window = new BrowserWindow({
    width: state.width,
    height: state.height,
    ...(state.x === undefined || state.y === undefined ? {} : { x: state.x, y: state.y }),
    minWidth: 480,
    minHeight: 400,
    // Shown at once in the theme's page colour, so that the window is there before anything has been read.
    backgroundColor: pageColours[theme] ?? '#FBFAF7',
    title: 'Levelwise',
    autoHideMenuBar: false,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (state.maximised) window.maximize()
  rememberPlace(window, options.stateFile)
  comeBackAfterCrash(window)
  const query = new URLSearchParams({ theme: state.theme, ...options.query })
  void window.loadURL(`${appUrl}?${query.toString()}`)
  return window
}

/** More crashes than these in a row are no accident, and drawing the page again would only repeat them. */
const mostCrashes = 5

/** A page whose process died is drawn again where it was; what was typed comes back from the drafts. */
function comeBackAfterCrash(window: BrowserWindow): void {
  let crashes = 0
  window.webContents.on('did-finish-load', () => setTimeout(() => (crashes = 0), 60_000).unref())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || crashes >= mostCrashes) return
    crashes += 1
    window.webContents.reload()
  })
}

function rememberPlace(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const bounds = window.getNormalBounds()
    const state: WindowState = {
      ...bounds,
      maximised: window.isMaximized(),
      theme: readWindowState(file).theme,
    }
    writeWindowState(file, state)
  })
}
