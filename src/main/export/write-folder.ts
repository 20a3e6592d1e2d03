import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { FilePart } from '../../shared/export/file-part'
import { fileErrorCode } from '../files/to-file-error'
import { writeBeside } from './write-export'

/** So many files are on their way to the disk at once; each waits for the disk to have it for good. */
const atOnce = 8

/**
 * Writes texts into a new folder that has no name yet, each file synced, and gives back the files as they lie on the disk.
 * Rejects with what the disk says. `onFile` hears how many of them are there.
 */
export async function writeFolderBeside(
  temporary: string,
  parts: readonly FilePart[],
  onFile: (done: number, total: number) => void,
): Promise<readonly FilePart[]> {
  await mkdir(temporary)
  const found: FilePart[] = []
  for (let from = 0; from < parts.length; from += atOnce) {
    const written = parts.slice(from, from + atOnce).map((part) => writePart(temporary, part))
    found.push(...(await Promise.all(written)))
    onFile(found.length, parts.length)
  }
  return found
}

/** Whether a folder may get this name: nothing is there, or nothing is in it. */
export async function isFree(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length === 0
  } catch (error) {
    return fileErrorCode(error) === 'ENOENT'
  }
}

async function writePart(folder: string, part: FilePart): Promise<FilePart> {
  const { path, text, encoding = 'utf8' } = part
  const target = join(folder, path)
  if (!target.startsWith(folder + sep)) throw new Error(`${path} leads out of the folder`)
  await mkdir(dirname(target), { recursive: true })
  const found = await writeBeside(target, Buffer.from(text, encoding))
  return { ...part, text: found.toString(encoding) }
}
