import { BrowserWindow, nativeTheme, screen } from 'electron'
import { join } from 'node:path'
import type { ShellStateFile } from '../windows/shell-state-file'
import { toPlace } from '../windows/shown-place'
import type { ShellState } from '../windows/shell-state'
import { cascade, firstWindow, placeAllOnDisplays, placeOnDisplays } from '../windows/window-state'
import type { Area, WindowState } from '../windows/window-state'
import { comeBackAfterCrash } from './come-back-after-crash'
import { pagePreferences } from './page-preferences'
import { pageUrl } from './page-url'

/** The page colours of the themes, painted by the window itself until the page has drawn. */
const pageColours: Readonly<Record<string, string>> = {
  light: '#FBFAF7',
  dark: '#16181B',
  sepia: '#F4ECDC',
  contrast: '#FFFFFF',
}

/** How long a window must rest before its place is remembered, in milliseconds. */
const restFor = 1000

/** The windows on the library; the capture window is none of them. */
export interface AppWindows {
  /**
   * Opens the windows of the last time and gives back the first. Only that one keeps nobody waiting; the others follow when
   * it has painted.
   */
  openAtStart(place: string): BrowserWindow
  /** Opens a further window on a place, or on what the window in front shows. */
  openAnother(place?: string): void
  /** The window in front, or the one that was last. */
  front(): BrowserWindow | undefined
  /** Brings a window to the front, opening one when there is none. */
  show(): BrowserWindow
  all(): readonly BrowserWindow[]
  /** Remembers how all windows stand. From here on closing them changes nothing in that. */
  settle(): void
  /** Zooms every window, by half a step up or down or back to the first size. */
  zoom(by: 1 | -1 | 0): void
  /** Calls back when another window comes to the front or shows something else. Returns how to stop. */
  onChange(listener: () => void): () => void
}

/** Creates the windows' keeper; no window is opened yet. */
export function createAppWindows(options: {
  readonly preload: string
  readonly state: ShellStateFile
}): AppWindows {
  const { preload, state } = options
  /** The one in front first. */
  let windows: BrowserWindow[] = []
  let settled = false
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())

  function open(wanted: WindowState): BrowserWindow {
    const window = createWindow(wanted, preload, state.now())
    windows = [window, ...windows]
    comeBackAfterCrash(window)
    let timer: NodeJS.Timeout | undefined
    const rememberSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(remember, restFor)
    }
    window.on('focus', () => {
      windows = [window, ...windows.filter((other) => other !== window)]
      tell()
    })
    window.on('resize', rememberSoon)
    window.on('move', rememberSoon)
    window.webContents.on('did-navigate-in-page', () => {
      rememberSoon()
      tell()
    })
    window.webContents.on('zoom-changed', (_event, direction) => zoom(direction === 'in' ? 1 : -1))
    window.on('close', () => {
      clearTimeout(timer)
      // The last window is remembered as it was; of several, the ones that stay.
      if (windows.length === 1) remember()
      else rememberOnly(windows.filter((other) => other !== window))
    })
    window.on('closed', () => {
      windows = windows.filter((other) => other !== window)
      tell()
    })
    return window
  }

  function remember(): void {
    rememberOnly(windows)
  }
  function rememberOnly(kept: readonly BrowserWindow[]): void {
    if (!settled) state.change({ windows: kept.filter((window) => !window.isDestroyed()).map(describe) })
  }

  function zoom(by: 1 | -1 | 0): void {
    const level = by === 0 ? 0 : Math.min(8, Math.max(-3, state.now().zoom + by / 2))
    state.change({ zoom: level })
    for (const window of windows) window.webContents.setZoomLevel(level)
  }

  return {
    openAtStart(place) {
      const known = placeAllOnDisplays(state.now().windows, displays())
      const [first = placeOnDisplays(firstWindow, displays()), ...others] = known
      // One window begins at the library, which is in its first bundle and painted at once; of several, each shows what
      // it showed, since that is why they were opened.
      const shown = place !== '' || others.length === 0 ? place : first.place
      const window = open({ ...first, place: shown })
      window.webContents.once('did-finish-load', () => {
        for (const other of others) open(other)
        if (others.length > 0 && !window.isDestroyed()) window.focus()
      })
      return window
    },
    openAnother(place) {
      const [front] = windows
      if (front === undefined)
        open({ ...placeOnDisplays(state.now().windows[0] ?? firstWindow, displays()), place: place ?? '' })
      else open(cascade(describe(front), displays(), place ?? toPlace(front.webContents.getURL())))
    },
    front: () => windows[0],
    show() {
      const window =
        windows[0] ??
        open({ ...placeOnDisplays(state.now().windows[0] ?? firstWindow, displays()), place: '' })
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
      return window
    },
    all: () => windows,
    settle() {
      // With no window left, the last one was remembered as it closed.
      if (windows.length > 0) remember()
      settled = true
    },
    zoom,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const windowIcon = join(__dirname, '..', '..', 'resources', 'icons', '256x256.png')

function createWindow(
  wanted: WindowState,
  preload: string,
  { theme, zoom, firstSight }: ShellState,
): BrowserWindow {
  const shown = theme === 'system' ? systemTheme() : theme
  const window = new BrowserWindow({
    width: wanted.width,
    height: wanted.height,
    ...(wanted.x === undefined || wanted.y === undefined ? {} : { x: wanted.x, y: wanted.y }),
    // 1280 pixels at 400 % are 320.
    minWidth: 320,
    minHeight: 256,
    // Shown at once in the theme's page colour, so that the window is there before anything has been read.
    backgroundColor: pageColours[shown] ?? '#FBFAF7',
    title: 'Levelwise',
    // Windows and macOS take the icon out of the program; a window manager of Linux asks the window.
    ...(process.platform === 'linux' ? { icon: windowIcon } : {}),
    autoHideMenuBar: false,
    webPreferences: { ...pagePreferences(preload), zoomFactor: 1.2 ** zoom },
  })
  if (wanted.maximised) window.maximize()
  if (wanted.fullScreen) window.setFullScreen(true)
  // A page that begins at the library can be served as it was drawn in the build; it must then know its theme.
  const query = {
    theme,
    ...(wanted.place === '' ? { shown } : {}),
    ...(firstSight?.imported === true ? { counting: '1' } : {}),
  }
  void window.loadURL(pageUrl(query, wanted.place))
  return window
}

function systemTheme(): string {
  if (nativeTheme.shouldUseHighContrastColors) return 'contrast'
  return nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
}

function describe(window: BrowserWindow): WindowState {
  return {
    ...window.getNormalBounds(),
    maximised: window.isMaximized(),
    fullScreen: window.isFullScreen(),
    place: toPlace(window.webContents.getURL()),
  }
}

function displays(): readonly Area[] {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}
