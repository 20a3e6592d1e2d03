import { compareRecords } from '../../shared/backups/compare-records'
import { toLocalDay } from '../../shared/base/local-day'
import { success } from '../../shared/base/result'
import type { Handlers } from '../../shared/ipc/contract'
import { collectionNames } from '../../shared/store/collections'
import { writeCompleteCopy } from '../backups/complete-copy'
import { askForFolder } from './folder-dialog'
import type { LibrarySession } from './library-session'
import { askWhereToSave } from './save-dialog'

type Answered = {
  readonly [C in keyof Handlers as C extends `backups.${string}` | `place.${string}` ? C : never]: Handlers[C]
}

/** Answers the calls about back-ups and the place of the library. */
export function createLibraryHandlers(session: LibrarySession): Answered {
  const { shelf, services } = session
  return {
    'backups.list': () => shelf.list(),
    'backups.make': async () => (await services).backups.makeByHand(),
    'backups.preview': async ({ id }) => {
      const read = await shelf.read(id)
      if (!read.ok) return read
      const backup = (await shelf.list()).find((each) => each.id === id)
      const { kind } = await session.state()
      // While the library is missing there is nothing to compare with: everything would come back.
      const now = kind === 'open' ? (await services).store.snapshot().records : {}
      const collections = compareRecords(collectionNames, now, read.value.data.records)
      const { generation, reason, madeAt, counts } = read.value.header
      return success({
        backup: { id, generation, reason, madeAt, counts, bytes: backup?.bytes ?? 0 },
        collections,
      })
    },
    'backups.restore': ({ id }) => session.restore(id),
    'backups.saveCopy': async ({ title, name, documents }) => {
      const { store } = await services
      const path = await askWhereToSave({ name, extension: 'zip', title })
      if (path === null) return success(null)
      return writeCompleteCopy(path, {
        data: store.snapshot(),
        documents,
        blobs: session.blobs(),
        day: toLocalDay(new Date()),
      })
    },
    'place.state': () => session.state(),
    'place.move': async ({ title }) => {
      const chosen = await askForFolder(title)
      return chosen === null ? success(null) : session.move(chosen)
    },
    'place.locate': async ({ title }) => {
      const chosen = await askForFolder(title)
      return chosen === null ? success(null) : session.locate(chosen)
    },
    'place.retry': () => session.retry(),
    'place.startNew': () => session.startNew(),
    'place.openEarlier': ({ id }) => session.openEarlier(id),
  }
}
