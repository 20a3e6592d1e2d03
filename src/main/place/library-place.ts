import { readFile, readdir } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { AppError } from '../../shared/base/app-error'
import type { Result } from '../../shared/base/result'
import { isThere } from '../files/is-there'
import { fileErrorCode } from '../files/to-file-error'
import { writeDurably } from '../files/write-durably'

/** Where the user's library lies. Kept outside of it, so that it can be told from one that has never been made. */
export interface LibraryPlace {
  /** The folder that holds the store. */
  readonly folder: string
  /** True once something has been saved there: from then on an empty or absent folder is a loss, not a beginning. */
  readonly known: boolean
  /** Folders that held the library before; nothing of ours deletes them. The newest stands first. */
  readonly earlier: readonly string[]
}

/** What reading the place found. A file that cannot be read leaves the place in doubt, and nobody may guess. */
export interface PlaceRead {
  readonly place: LibraryPlace
  readonly doubtful: boolean
}

const fileName = 'library-place.json'

/** Reads where the library lies; before anything was ever saved it is the folder `data` beside the app's own files. */
export async function readLibraryPlace(userData: string): Promise<PlaceRead> {
  const initial = { folder: join(userData, 'data'), known: false, earlier: [] }
  let text: string
  try {
    text = await readFile(join(userData, fileName), 'utf8')
  } catch (error) {
    return { place: initial, doubtful: fileErrorCode(error) !== 'ENOENT' }
  }
  const place = parsePlace(text)
  return place === undefined ? { place: initial, doubtful: true } : { place, doubtful: false }
}

/** Remembers where the library lies. */
export function writeLibraryPlace(userData: string, place: LibraryPlace): Promise<Result<void, AppError>> {
  const text = `${JSON.stringify({ format: 'levelwise-place', ...place }, null, 2)}\n`
  return writeDurably(join(userData, fileName), Buffer.from(text, 'utf8'))
}

/** Whether it has been remembered where the library lies, readably or not. */
export function isPlaceNoted(userData: string): Promise<boolean> {
  return isThere(join(userData, fileName))
}

/**
 * Whether a folder holds anything of a store. An empty one counts as absent: that is what the place of a network share or
 * of a stick looks like while it is not connected.
 */
export async function holdsLibrary(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => !name.startsWith('.') && /\.(json|log)$/.test(name))
  } catch (error) {
    const code = fileErrorCode(error)
    // A folder that is there and cannot be read is the store's to report.
    return code !== 'ENOENT' && code !== 'ENOTDIR'
  }
}

function parsePlace(text: string): LibraryPlace | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const { format, folder, known, earlier } = value as Record<string, unknown>
    if (format !== 'levelwise-place' || typeof folder !== 'string' || !isAbsolute(folder)) return undefined
    const folders = Array.isArray(earlier) ? earlier.filter((each) => typeof each === 'string') : []
    return { folder, known: known === true, earlier: folders }
  } catch {
    return undefined
  }
}
