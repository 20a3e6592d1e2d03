import { openStore } from '../persistence/open-store'
import type { StoredData } from '../persistence/stored-data'
import { isClean } from './is-clean'
import { holdSameRecords } from './same-records'

/** Opens a folder afresh, without writing to it, and looks whether it opens clean and holds exactly these records. */
export async function opensWith(folder: string, data: Pick<StoredData, 'records'>): Promise<boolean> {
  const store = await openStore({ folder, access: 'read-only', expectData: true })
  try {
    return isClean(store.state) && holdSameRecords(store.snapshot(), data)
  } finally {
    await store.close()
  }
}
