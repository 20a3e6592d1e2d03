import { join } from 'node:path'
import { createImporting } from '../../src/main/app/create-importing'
import type { Importing } from '../../src/main/app/create-importing'
import type { Store } from '../../src/main/persistence/store'
import { success } from '../../src/shared/base/result'

/** Imports of a store in `root/data`, in a library that has nothing of its own and in which no highlight needs to move. */
export function openImporting(root: string, store: Store): Importing {
  return createImporting({
    places: { data: root, library: join(root, 'data'), workers: root },
    store,
    summaries: new Map(),
    bundledPacks: [],
    surroundings: { locale: () => 'en', onImportProgress: () => undefined },
    beforeImport: async () => success(null),
    reanchor: async () => success({ kept: 0, moved: 0, orphaned: 0 }),
  })
}
