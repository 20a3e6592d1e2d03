import { app, BrowserWindow, Menu } from 'electron'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import { watchDaily } from '../backups/backups-service'
import { fileErrorCode } from '../files/to-file-error'
import { openDraftJournal } from '../drafts/draft-journal'
import { sweepTrash, watchTrash } from '../trash/sweep-trash'
import { openLibrarySession } from './library-session'
import { createNoticeBoard } from './notice-board'
import type { NoticeBoard } from './notice-board'
import { findItemLink } from '../../shared/links/item-link'
import { registerCalls } from '../ipc/register-calls'
import { openShellStateFile } from '../windows/shell-state-file'
import { registerAppScheme, serveApp } from './app-scheme'
import { createAppWindows } from './app-windows'
import type { AppWindows } from './app-windows'
import { createCaptureWindow } from './capture-window'
import { createHandlers } from './create-handlers'
import { createElectronIpcHost } from './electron-ipc-host'
import { guardEverything, guardSession } from './guards'
import type { WaitingPack } from '../../shared/content/waiting-pack'
import type { Services } from './open-services'
import { openServedFiles } from '../serving/served-files'
import { takeDrops } from './take-drops'
import { shutNetwork } from './shut-network'
import { broadcast } from './broadcast'
import { linkOfStart, listenForLinks } from './item-links'
import { openItem } from './put-up-menu'
import { settleIn } from './settle-in'

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
  // Elsewhere the system's voices are there without asking.
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher')
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
  const preload = join(built, 'preload', 'preload.js')
  const notices = createNoticeBoard()
  const drafts = openDraftJournal(join(data, 'drafts'))
  const state = openShellStateFile(join(data, 'window.json'))
  const windows = createAppWindows({ preload, state })
  const capture = createCaptureWindow(preload, () => state.now().theme)
  const means = { windows, openCapture: () => capture.open() }
  const desktop = settleIn(state, means)
  const surroundings = {
    locale: () => app.getLocale(),
    onImportProgress: (step: string, done: number, total: number) =>
      broadcast('work.progress', { work: `import-${step}`, done, total }),
  }
  const session = openLibrarySession(
    { data, content: join(built, 'content'), workers: __dirname, painted, surroundings },
    {
      onOpened(services) {
        attend(services, data, notices, painted)
        desktop.attend(services)
      },
      onReplaced: loadWindowsAnew,
    },
  )
  let link = linkOfStart()
  listenForLinks((id) => {
    if (windows.front() === undefined) link = id
    else openItem(windows, id)
  })
  await app.whenReady()
  guardSession()
  serveApp(files, session.blobs)
  const desk = { state, means, captureShortcut: () => desktop.captureShortcut() }
  const host = createElectronIpcHost()
  registerCalls(host, createHandlers({ session, drafts, notices, desk, onPainted }))
  takeDrops(host, session.services)
  windows.openAtStart(link === null ? '' : `#/item/${link}`)

  app.on('second-instance', (_event, commandLine) => {
    const id = findItemLink(commandLine)
    if (id !== null) return openItem(windows, id)
    windows.show()
    notices.put(createAppError('already-open'))
  })
  app.on('activate', () => {
    if (windows.front() === undefined) windows.openAnother('')
  })
  quitWithTheLastWindow(windows)

  closeBeforeQuitting(windows, async () => {
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
  annotations.onReanchored((report) => broadcast('annotations.reanchored', report))
  // A new version of the app may have brought a changed library; that is looked at once the window stands.
  void painted.then(() => annotations.reanchor())
  void tellUnlessWritable(store.state.folder, notices)
  // What the store tells while it runs, such as that the disk is nearly full; what it told on opening stands in app.info.
  let told = store.state.notices.length
  onClose(
    store.watchState(({ notices: all }) => {
      for (const notice of all.slice(told)) broadcast('notice.put', notice)
      told = all.length
    }),
  )
  onClose(followPackFiles(services, notices))
  void painted.then(() => services.importing.lookForFiles())
  onClose(watchDaily(backups, notices.put))
  onClose(
    watchTrash(
      () => sweepTrash({ store, backups, file: join(data, 'trash-clock.json'), now: Date.now() }),
      notices.put,
    ),
  )
}

/** Files of packs that another machine imported may come later than the records; that is told, and so is their arrival. */
function followPackFiles({ importing, annotations }: Services, notices: NoticeBoard): () => void {
  const nameAll = (packs: readonly WaitingPack[]): string => packs.map(({ title }) => title).join(', ')
  return importing.onFiles({
    waiting(packs) {
      if (packs.length === 0) notices.take('pack-files-missing')
      else notices.put(createAppError('pack-files-missing', { packs: nameAll(packs) }))
    },
    arrived(packs) {
      broadcast('records.changed', { packs: packs.map(({ id }) => id) })
      notices.put(createAppError('pack-files-arrived', { packs: nameAll(packs) }))
      void annotations.reanchor()
    },
  })
}

/** A disk that may only be read is told at once, not when the first change is refused. */
async function tellUnlessWritable(folder: string, notices: NoticeBoard): Promise<void> {
  await access(folder, constants.W_OK).catch((error: unknown) => {
    const code = fileErrorCode(error)
    if (code === 'EROFS' || code === 'EACCES') notices.put(createAppError('library-read-only', { folder }))
  })
}

function loadWindowsAnew(): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.reload()
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
