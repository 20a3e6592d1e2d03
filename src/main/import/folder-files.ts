import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  readdirSync,
  realpathSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import type { ImportFile } from '../../shared/import/import-file'
import { LeftOutError } from '../../shared/import/left-out'
import type { LeftOut } from '../../shared/import/left-out'
import { refuse } from './refused-error'
import type { OpenedFiles } from './zip-files'

/** Limits of a folder: files that are looked at, and folders inside folders. */
export const folderLimits = { files: 10_000, depth: 32 } as const

/** Folders that hold no content of the user's and may hold very many files. */
const passedOver = new Set(['.git', '.obsidian', '.trash', 'node_modules', '__MACOSX'])

/**
 * Lists a folder. Symbolic links are not followed, whether they stay inside or not, and a file is read only when it still
 * lies inside the folder at that moment. Throws a `RefusedError` when there are too many files.
 */
export function openFolder(chosen: string): OpenedFiles {
  const root = realpathSync(chosen)
  const files: ImportFile[] = []
  const leftOut: LeftOut[] = []
  walk('', 0)
  return { files, leftOut, close: () => undefined }

  function walk(folder: string, depth: number): void {
    const entries = readdirSync(join(root, folder), { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isSymbolicLink()) leftOut.push({ path, why: 'link' })
      else if (entry.isDirectory()) {
        // One name of those passed over is kept: it tells that this is a vault.
        if (entry.name === '.obsidian' && depth === 0) files.push(createEmpty(`${path}/app.json`))
        if (passedOver.has(entry.name)) continue
        if (depth >= folderLimits.depth) leftOut.push({ path, why: 'too-deep' })
        else walk(path, depth + 1)
      } else if (entry.isFile()) {
        if (files.length >= folderLimits.files)
          throw refuse('import-too-many-files', { limit: folderLimits.files })
        files.push(openFile(root, path))
      } else leftOut.push({ path, why: 'no-file' })
    }
  }
}

/** Opens files that were chosen one by one; each goes by its name alone. */
export function openSingleFiles(paths: readonly string[]): OpenedFiles {
  const files = paths.map((path) => {
    const cut = path.lastIndexOf(sep)
    return openFile(realpathSync(path.slice(0, cut + 1)), path.slice(cut + 1))
  })
  return { files, leftOut: [], close: () => undefined }
}

function createEmpty(path: string): ImportFile {
  return { path, size: 0, bytes: new Uint8Array(0) }
}

function openFile(root: string, path: string): ImportFile {
  const place = join(root, path)
  const { size } = lstatSync(place)
  return {
    path,
    size,
    get bytes() {
      return readInside(root, place, path)
    },
  }
}

/** Between listing and reading a folder may have become a link; what lies elsewhere then is not read. */
function readInside(root: string, place: string, path: string): Uint8Array {
  try {
    const inside = root.endsWith(sep) ? root : `${root}${sep}`
    if (!realpathSync(place).startsWith(inside)) throw new LeftOutError({ path, why: 'link' })
    const descriptor = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      const stat = fstatSync(descriptor)
      if (!stat.isFile()) throw new LeftOutError({ path, why: 'no-file' })
      return readWhole(descriptor, stat.size)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (error instanceof LeftOutError) throw error
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new LeftOutError({ path, why: 'unreadable', details: { reason } })
  }
}

function readWhole(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(size)
  let at = 0
  while (at < size) {
    const count = readSync(descriptor, bytes, at, size - at, at)
    if (count === 0) break
    at += count
  }
  return bytes.subarray(0, at)
}
