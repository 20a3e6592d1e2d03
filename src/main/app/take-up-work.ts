import { app, BrowserWindow } from 'electron'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { WaitingPack } from '../../shared/content/waiting-pack'
import { watchDaily } from '../backups/backups-service'
import { openDraftJournal } from '../drafts/draft-journal'
import { createPrintFonts } from '../export/print-fonts'
import { fileErrorCode } from '../files/to-file-error'
import type { IpcHost } from '../ipc/ipc-host'
import { registerCalls } from '../ipc/register-calls'
import { sweepTrash, watchTrash } from '../trash/sweep-trash'
import type { ShellStateFile } from '../windows/shell-state-file'
import { broadcast } from './broadcast'
import { createHandlers } from './create-handlers'
import { openLibrarySession } from './library-session'
import { createNoticeBoard } from './notice-board'
import type { NoticeBoard } from './notice-board'
import type { Services } from './open-services'
import { rememberFirstSight } from './remember-first-sight'
import type { CommandMeans } from './run-app-command'
import { settleIn } from './settle-in'
import { takeDrops } from './take-drops'

/** What is there when the work begins: the built app, the user's folder, the windows. */
export interface Workplace {
  /** The folder `out`, or what it is in a package. */
  readonly built: string
  readonly data: string
  readonly host: IpcHost
  readonly state: ShellStateFile
  readonly means: CommandMeans
}

/** The work of the app while it runs. */
export interface Work {
  readonly notices: NoticeBoard
  /** The folder where the files of imported packs lie now. */
  blobs(): string
  close(): Promise<void>
}

/**
 * Opens the library and answers the windows. Everything here is loaded when the first window has got its page, so that
 * nothing of it stands before the first paint.
 */
export function takeUpWork({ built, data, host, state, means }: Workplace): Work {
  let onPainted = (): void => undefined
  const painted = new Promise<void>((resolve) => (onPainted = resolve))
  const notices = createNoticeBoard()
  const drafts = openDraftJournal(join(data, 'drafts'))
  const desktop = settleIn(state, means)
  const surroundings = {
    locale: () => app.getLocale(),
    onImportProgress: (step: string, done: number, total: number) =>
      broadcast('work.progress', { work: `import-${step}`, done, total }),
  }
  const workers = join(built, 'main')
  const session = openLibrarySession(
    { data, content: join(built, 'content'), workers, painted, surroundings },
    {
      onOpened(services) {
        attend(services, data, notices, painted)
        desktop.attend(services)
        services.onClose(rememberFirstSight(services.store, state))
      },
      onReplaced: loadWindowsAnew,
    },
  )
  const fonts = createPrintFonts(join(built, 'renderer', 'assets'))
  const desk = { state, means, captureShortcut: () => desktop.captureShortcut(), fonts }
  registerCalls(host, createHandlers({ session, drafts, notices, desk, workers, onPainted }))
  takeDrops(host, session.services, means.windows)
  return {
    notices,
    blobs: session.blobs,
    async close() {
      await session.close()
      await drafts.close()
    },
  }
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
