import { app, BrowserWindow, Menu } from 'electron'
import { join, resolve } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import { watchDaily } from '../backups/backups-service'
import { openDraftJournal } from '../drafts/draft-journal'
import { sweepTrash, watchTrash } from '../trash/sweep-trash'
import { openLibrarySession } from './library-session'
import { createNoticeBoard } from './notice-board'
import type { NoticeBoard } from './notice-board'
import { registerCalls } from '../ipc/register-calls'
import { createHandlers } from './create-handlers'
import { createElectronIpcHost } from './electron-ipc-host'
import { registerAppScheme, serveApp } from './app-scheme'
import { guardEverything, guardSession } from './guards'
import { openMainWindow } from './main-window'
import type { Services } from './open-services'
import { openServedFiles } from '../serving/served-files'
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
  const files = openServedFiles({ '/': join(built, 'renderer'), '/library/': join(built, 'content') })
  let onPainted = (): void => undefined
  const painted = new Promise<void>((resolve) => (onPainted = resolve))
  const notices = createNoticeBoard()
  const drafts = openDraftJournal(join(data, 'drafts'))
  const session = openLibrarySession(
    { data, content: join(built, 'content'), workers: __dirname, painted },
    { onOpened: (services) => attend(services, data, notices, painted), onReplaced: loadWindowsAnew },
  )
  const window = {
    preload: join(built, 'preload', 'preload.js'),
    stateFile: join(data, 'window.json'),
  }
  await app.whenReady()
  guardSession()
  serveApp(files, join(data, 'blobs'))
  registerCalls(
    createElectronIpcHost(),
    createHandlers({
      session,
      drafts,
      notices,
      blobs: join(data, 'blobs'),
      stateFile: window.stateFile,
      onPainted,
    }),
  )
  openMainWindow(window)

  app.on('second-instance', () => {
    showWindow()
    notices.put(createAppError('already-open'))
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openMainWindow(window)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  closeBeforeQuitting(async () => {
    await session.close()
    await drafts.close()
  })
}

/** What goes on while a library is open: windows follow it, back-ups are made, the trash is swept. */
function attend(services: Services, data: string, notices: NoticeBoard, painted: Promise<void>): void {
  const { store, backups, annotations, onClose } = services
  store.subscribe((touched) => {
    broadcast('records.changed', Object.fromEntries([...touched].map(([name, ids]) => [name, [...ids]])))
  })
  void app.whenReady().then(() => putUpMenu(store))
  annotations.onReanchored((report) => broadcast('annotations.reanchored', report))
  // A new version of the app may have brought a changed library; that is looked at once the window stands.
  void painted.then(() => annotations.reanchor())
  onClose(watchDaily(backups, notices.put))
  onClose(
    watchTrash(
      () => sweepTrash({ store, backups, file: join(data, 'trash-clock.json'), now: Date.now() }),
      notices.put,
    ),
  )
}

function loadWindowsAnew(): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.reload()
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
