import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { messageOf } from '../../shared/base/message-of'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { blobsOf } from '../blobs/blob-store'
import { fillFolder } from '../persistence/open-store'
import { linkBlobs } from './backup-blobs'
import type { BackupShelf } from './backup-shelf'
import { opensWith } from './opens-with'

/**
 * Makes a store in a new folder from a back-up, opens it and compares it with the back-up. Resolves with the new folder;
 * fails with `backup-unreadable` or `restore-failed`, and then nothing that was there before has changed.
 */
export async function restoreBackup(options: {
  readonly shelf: BackupShelf
  readonly id: string
  /** The folder of the library as it is now; the new one is made beside it. */
  readonly present: string
}): Promise<Result<string, AppError>> {
  const { shelf, id, present } = options
  const read = await shelf.read(id)
  if (!read.ok) return read
  const { header, data } = read.value
  const folder = await findFreeFolder(present)
  try {
    await linkBlobs(join(shelf.folder, 'blobs'), blobsOf(folder), header.blobs)
    await fillFolder(folder, data)
    if (!(await opensWith(folder, data))) throw new Error('what was read back differs')
    return success(folder)
  } catch (error) {
    return failure(createAppError('restore-failed', { folder, reason: messageOf(error) }))
  }
}

/** The first name after the present folder's that nothing bears: `data-2`, `data-3` and so on. */
async function findFreeFolder(present: string): Promise<string> {
  const base = basename(present).replace(/-\d+$/, '')
  const taken = new Set(
    (await readdir(dirname(present)).catch((): string[] => [])).map((name) => name.toLowerCase()),
  )
  let number = 2
  while (taken.has(`${base}-${number}`.toLowerCase())) number += 1
  return join(dirname(present), `${base}-${number}`)
}
