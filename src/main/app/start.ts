import { app, BrowserWindow, Menu } from 'electron'
import { join, resolve } from 'node:path'
import { registerCalls } from '../ipc/register-calls'
import { createHandlers } from './create-handlers'
import { createElectronIpcHost } from './electron-ipc-host'
import { registerAppScheme, serveApp } from './app-scheme'
import { guardEverything, guardSession } from './guards'
import { openMainWindow } from './main-window'
import { openServices } from './open-services'
import { putUpMenu } from './put-up-menu'
import { shutNetwork } from './shut-network'
import { broadcast } from './broadcast'

/**
 * Starts the app. The window comes first: it is opened as soon as Electron is ready and paints the bundled library from
 * files, while the user's records are read at the same time.
 */
export function start(): void {
  useNamedDataFolder()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  // enableSandbox takes --no-sandbox back, and then nothing starts as root; each window asks for its sandbox in any case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  shutNetwork()
  registerAppScheme()
  guardEverything()
  Menu.setApplicationMenu(null)
  void run()
}

async function run(): Promise<void> {
  const built = join(__dirname, '..')
  const data = app.getPath('userData')
  const services = openServices({ data, content: join(built, 'content'), workers: __dirname })
  const window = {
    preload: join(built, 'preload', 'preload.js'),
    stateFile: join(data, 'window.json'),
  }
  await app.whenReady()
  guardSession()
  serveApp({ '/': join(built, 'renderer'), '/library/': join(built, 'content') }, join(data, 'blobs'))
  registerCalls(createElectronIpcHost(), createHandlers(services, window.stateFile))
  openMainWindow(window)

  app.on('second-instance', showWindow)
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openMainWindow(window)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  const { store, close } = await services
  store.subscribe((touched) => {
    broadcast('records.changed', Object.fromEntries([...touched].map(([name, ids]) => [name, [...ids]])))
  })
  putUpMenu(store)
  closeBeforeQuitting(close)
}

/** `--user-data-dir=DIR` moves everything that the app writes to DIR. */
function useNamedDataFolder(): void {
  const named = app.commandLine.getSwitchValue('user-data-dir')
  if (named !== '') app.setPath('userData', resolve(named))
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function closeBeforeQuitting(close: () => Promise<void>): void {
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void close().finally(() => {
      closed = true
      app.quit()
    })
  })
}
