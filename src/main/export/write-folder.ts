import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { createAppError } from '../../shared/base/app-error'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { FilePart } from '../../shared/export/file-part'
import { toExportError } from './write-export'

/**
 * Writes texts as a new folder: beside it first, each file synced, then under its name, so that the folder is there whole or
 * not at all. What is there already is never touched: fails with `export-folder-taken` unless the folder is missing or
 * empty, and else as `writeExport` does. Gives back the files as they lie on the disk, or null when the signal is aborted
 * before the folder has its name.
 */
export async function writeFolder(
  path: string,
  parts: readonly FilePart[],
  signal: AbortSignal,
): Promise<Result<readonly FilePart[] | null, AppError>> {
  const temporary = `${path}.${process.pid}.part`
  try {
    if (!(await isFree(path))) return failure(createAppError('export-folder-taken', { path }))
    await mkdir(temporary)
    for (const part of parts) {
      signal.throwIfAborted()
      await writePart(temporary, part)
    }
    signal.throwIfAborted()
    await rmdir(path).catch(() => undefined)
    await rename(temporary, path)
    const found: FilePart[] = []
    for (const part of parts)
      found.push({ ...part, text: await readFile(join(path, part.path), part.encoding ?? 'utf8') })
    return success(found)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
    if (signal.aborted) return success(null)
    return failure(toExportError(error, path))
  }
}

async function isFree(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length === 0
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}

async function writePart(folder: string, { path, text, encoding }: FilePart): Promise<void> {
  const target = join(folder, path)
  if (!target.startsWith(folder + sep)) throw new Error(`${path} leads out of the folder`)
  await mkdir(dirname(target), { recursive: true })
  const file = await open(target, 'wx')
  try {
    await file.writeFile(text, encoding ?? 'utf8')
    await file.sync()
  } finally {
    await file.close()
  }
}
