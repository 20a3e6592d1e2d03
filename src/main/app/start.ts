import { app, BrowserWindow, Menu } from 'electron'
import { join, resolve } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import { chooseLanguage } from '../../shared/language/choose-language'
import { findItemLink } from '../../shared/links/item-link'
import { createLinkInbox } from '../links/link-inbox'
import { openFirstPage } from '../serving/first-page'
import { openServedFiles } from '../serving/served-files'
import { planFirstSight } from '../windows/plan-first-sight'
import { openShellStateFile } from '../windows/shell-state-file'
import { registerAppScheme, serveApp } from './app-scheme'
import { createAppWindows } from './app-windows'
import type { AppWindows } from './app-windows'
import { tellWindow } from './broadcast'
import { createCaptureWindow } from './capture-window'
import { createElectronIpcHost } from './electron-ipc-host'
import type { WaitingIpcHost } from './electron-ipc-host'
import { guardEverything, guardSession } from './guards'
import { linkOfStart, listenForLinks } from './item-links'
import { shutNetwork } from './shut-network'

// The list of calls is written in by the build from the contract, so that the schemas are not loaded before the window.
declare const __CHANNELS__: readonly string[]

/**
 * Starts the app. The window comes first: it is opened as soon as Electron is ready and gets a page that is already drawn.
 * The rest is loaded and the user's library opened when that page first asks for something; what it asks waits meanwhile.
 */
export function start(): void {
  useNamedDataFolder()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  // enableSandbox takes --no-sandbox back, and then nothing starts as root; each window asks for its sandbox in any case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // Elsewhere the system's voices are there without asking.
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher')
  shutNetwork()
  registerAppScheme()
  guardEverything()
  holdMenuBar()
  void run()
}

async function run(): Promise<void> {
  const built = join(__dirname, '..')
  const data = app.getPath('userData')
  const state = openShellStateFile(join(data, 'window.json'))
  const files = openServedFiles({ '/': join(built, 'renderer'), '/library/': join(built, 'content') })
  const sight = planFirstSight(data, state.now().firstSight, async () => {
    await app.whenReady()
    return chooseLanguage('system', app.getLocale())
  })
  const firstPage = openFirstPage(join(built, 'first-page'), sight, files)
  const preload = join(built, 'preload', 'preload.js')
  const windows = createAppWindows({ preload, state })
  const capture = createCaptureWindow(preload, () => state.now().theme)
  const means = { windows, openCapture: () => capture.open() }
  const links = createLinkInbox(linkOfStart())
  listenForLinks(links.take)
  await app.whenReady()
  guardSession()
  serveApp({ files, firstPage, blobs: async () => (await work).blobs() })
  const host = createElectronIpcHost(__CHANNELS__)
  const link = links.openWith((id) => tellWindow(windows.show(), 'item.open', { id }))
  const window = windows.openAtStart(link === null ? '' : `#/item/${link}`)
  const work = askedOrFailed(window, host).then(async () => {
    const { takeUpWork } = await import('./take-up-work')
    return takeUpWork({ built, data, host, state, means })
  })

  app.on('second-instance', (_event, commandLine) => {
    const id = findItemLink(commandLine)
    if (id !== null) return links.take(id)
    windows.show()
    void work.then(({ notices }) => notices.put(createAppError('already-open')))
  })
  app.on('activate', () => {
    if (windows.front() === undefined) windows.openAnother('')
  })
  quitWithTheLastWindow(windows)
  closeBeforeQuitting(windows, async () => (await work).close())
}

/**
 * Where the menu bar is a part of the window, it has its height from the first paint on: put up later, with its commands, it
 * would push the page down. A Mac has its menu elsewhere. Without this, Electron would make a whole menu of its own.
 */
function holdMenuBar(): void {
  Menu.setApplicationMenu(
    process.platform === 'darwin' ? null : Menu.buildFromTemplate([{ label: app.name, enabled: false }]),
  )
}

/** The longest that the work waits for the page to ask for something, in milliseconds; nothing may keep it from beginning. */
const patience = 1500

/** Resolves when the first page has come so far that it asks for the user's records, or will not come. */
async function askedOrFailed(window: BrowserWindow, host: WaitingIpcHost): Promise<void> {
  await Promise.race([
    host.asked,
    new Promise<void>((resolve) => {
      window.webContents.once('did-fail-load', () => resolve())
      window.once('closed', () => resolve())
      setTimeout(resolve, patience)
    }),
  ])
}

/** `--user-data-dir=DIR` moves everything that the app writes to DIR. */
function useNamedDataFolder(): void {
  const named = app.commandLine.getSwitchValue('user-data-dir')
  if (named !== '') app.setPath('userData', resolve(named))
}

/** On a Mac a program stays when its windows are closed; elsewhere the tray does not keep it alive either. */
function quitWithTheLastWindow(windows: AppWindows): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  windows.onChange(() => {
    // A capture window alone, left behind by the last window, is no reason to stay.
    const alone = windows.front() === undefined && BrowserWindow.getAllWindows().length > 0
    if (alone && process.platform !== 'darwin')
      for (const window of BrowserWindow.getAllWindows()) window.close()
  })
}

function closeBeforeQuitting(windows: AppWindows, close: () => Promise<void>): void {
  let closed = false
  app.on('before-quit', (event) => {
    windows.settle()
    if (closed) return
    event.preventDefault()
    void close().finally(() => {
      closed = true
      app.quit()
    })
  })
}
