import { app, clipboard, Notification } from 'electron'
import { join } from 'node:path'
import { pack } from '../../shared/ipc/packed'
import type { Handlers } from '../../shared/ipc/contract'
import { createExportHandlers } from './export-handlers'
import { createImportHandlers } from './import-handlers'
import type { DraftJournal } from '../drafts/draft-journal'
import { createLibraryHandlers } from './library-handlers'
import type { LibrarySession } from './library-session'
import type { NoticeBoard } from './notice-board'
import type { CaptureShortcut } from '../../shared/ipc/calls/desktop-calls'
import type { ShellStateFile } from '../windows/shell-state-file'
import { openLink } from './open-link'
import { printFrontWindow } from './print-front-window'
import type { FindPageFile } from '../export/print-fonts'
import { menuWords } from './put-up-menu'
import { runAppCommand } from './run-app-command'
import type { CommandMeans } from './run-app-command'

/** What handlers know of the desktop. */
export interface Desk {
  readonly state: ShellStateFile
  readonly means: CommandMeans
  readonly captureShortcut: () => CaptureShortcut
  /** The fonts of what is printed. */
  readonly fonts: FindPageFile
}

/** What the handlers work on. */
export interface HandlerParts {
  readonly session: LibrarySession
  readonly drafts: DraftJournal
  readonly notices: NoticeBoard
  readonly desk: Desk
  /** Where the built workers lie. */
  readonly workers: string
  /** Called when a window has painted its first content. */
  readonly onPainted: () => void
}

/** One handler a call. The services may still be opening; a call simply waits for them. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { session, drafts, notices, desk, workers, onPainted } = parts
  const opening = session.services
  const { state, means, captureShortcut } = desk
  return {
    ...createLibraryHandlers(session),

    // Before drafts had a journal of their own they lay in the store; what is left there is offered once more.
    'drafts.find': async ({ id }) =>
      drafts.find(id) ?? (await opening).store.records('drafts').get(id)?.text ?? null,
    'drafts.keep': ({ id, text }) => drafts.keep(id, text),
    'drafts.forget': async ({ id }) => {
      const { store } = await opening
      if (store.records('drafts').has(id))
        await store.commit({
          label: 'draft',
          operations: [{ collection: 'drafts', remove: id }],
          undoable: false,
        })
      return drafts.forget(id)
    },

    ...createImportHandlers(opening),

    'records.commit': async (change) => (await opening).records.commit(change),
    'records.all': async ({ collection }) => (await opening).records.all(collection),
    'records.piece': async ({ collection, offset, limit }) =>
      pack((await opening).records.piece(collection, offset, limit)),
    'records.countDue': async ({ today }) => (await opening).records.findDue(today).length,
    'records.countSample': async () => (await opening).records.countSample(),
    'records.removeSample': async () => (await opening).records.removeSample(),
    'records.get': async ({ collection, id }) => (await opening).records.get(collection, id),
    'history.state': async () => (await opening).store.history(),
    'history.undo': async () => (await opening).store.undo(),
    'history.redo': async () => (await opening).store.redo(),

    'annotations.forItem': async ({ itemId }) => (await opening).annotations.forItem(itemId),
    'annotations.ids': async ({ filter }) => (await opening).annotations.ids(filter),
    'annotations.changeMany': async ({ ids, change }) => (await opening).annotations.changeMany(ids, change),
    'annotations.lastReanchoring': async () => (await opening).annotations.lastReanchoring(),
    'annotations.page': async ({ filter, offset, limit }) =>
      pack((await opening).annotations.page(filter, offset, limit)),

    'log.beginning': async ({ today }) => pack((await opening).log.beginning(today)),
    'log.figures': async ({ aim, today }) => pack((await opening).log.figures(aim, today)),

    'search.query': async (question) => pack(await (await opening).search.query(question)),

    ...createExportHandlers(opening, join(workers, 'export-worker.js'), desk.fonts),

    'app.info': async () => {
      const { store, searchNotices } = await opening
      const { folder, mode, notices: found } = store.state
      return {
        version: app.getVersion(),
        runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}, Node ${process.versions.node}`,
        platform: process.platform,
        dataFolder: folder,
        mode,
        notices: [...found, ...searchNotices, ...notices.all()],
      }
    },
    'app.painted': onPainted,
    'app.openLink': async ({ url }) => openLink(url, menuWords((await opening).store)),
    'app.copyText': ({ text }) => clipboard.writeText(text),
    'app.print': () => printFrontWindow(),
    'app.rememberTheme': ({ theme }) => state.change({ theme }),

    'desktop.run': ({ command }) => runAppCommand(command, means),
    'desktop.openWindow': ({ place }) => means.windows.openAnother(place),
    'desktop.state': () => ({
      captureShortcut: captureShortcut(),
      canNotify: Notification.isSupported(),
    }),
  }
}
