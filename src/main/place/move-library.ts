import { cp, mkdir, readdir, stat } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { syncFile } from '../files/sync-file'
import { syncFolder } from '../files/sync-folder'
import { toFileError } from '../files/to-file-error'
import { recogniseFile } from '../persistence/data-folder'
import { holdsLibrary } from './library-place'

/** Where a move leads: an empty place that the data is copied to, or a library that lies there already. */
export interface MoveTarget {
  readonly folder: string
  readonly kind: 'empty' | 'library'
}

/**
 * Finds where the library would lie in a folder that the user chose: in the folder itself when it is empty or holds a
 * library, else in a folder of its own inside. Fails with `move-into-itself` or `folder-not-writable`.
 */
export async function planMove(present: string, chosen: string): Promise<Result<MoveTarget, AppError>> {
  const way = relative(resolve(present), resolve(chosen))
  if (way === '' || (!way.startsWith('..') && way !== resolve(chosen)))
    return failure(createAppError('move-into-itself', { folder: chosen }))
  try {
    if (await holdsLibrary(chosen)) {
      if (await looksOurs(chosen)) return success({ folder: chosen, kind: 'library' })
      return planInside(chosen)
    }
    const names = (await readdir(chosen)).filter((name) => !name.startsWith('.'))
    return names.length === 0 ? success({ folder: chosen, kind: 'empty' }) : await planInside(chosen)
  } catch (error) {
    return failure(toFileError(error, chosen))
  }
}

async function planInside(chosen: string): Promise<Result<MoveTarget, AppError>> {
  const folder = join(chosen, basename(chosen).toLowerCase() === 'levelwise' ? 'library' : 'Levelwise')
  return success({ folder, kind: (await holdsLibrary(folder)) ? 'library' : 'empty' })
}

async function looksOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder)
  return names.some((name) => ['snapshot', 'journal', 'format-1'].includes(recogniseFile(name).kind))
}

/** Copies every file of a store and syncs each, so that the copy outlasts a power cut. The original stays as it is. */
export async function copyLibrary(from: string, to: string): Promise<Result<void, AppError>> {
  try {
    await mkdir(to, { recursive: true, mode: 0o700 })
    await cp(from, to, {
      recursive: true,
      errorOnExist: true,
      force: false,
      filter: (path) => !/\.new$/.test(path),
    })
    await syncAll(to)
    return success(undefined)
  } catch (error) {
    return failure(toFileError(error, to))
  }
}

async function syncAll(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if ((await stat(path)).isDirectory()) await syncAll(path)
    else await syncFile(path)
  }
  await syncFolder(folder)
}
