import {
  appendFileSync,
  closeSync,
  fdatasync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { AppError } from '../../shared/base/app-error'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import { crc32 } from '../files/crc32'
import { toFileError } from '../files/to-file-error'

/**
 * Text in editors that is not saved yet. It outlives a killed process at once and a power cut after two seconds. It lies
 * apart from the library: it belongs to this machine, and typing must not weigh on the store.
 */
export interface DraftJournal {
  /** The text of an editor, or null when there is none. */
  find(id: string): string | null
  /** Appends the text. Fails with `disk-full`, `folder-not-writable` or `not-saved`; it is kept in memory all the same. */
  keep(id: string, text: string): Result<void, AppError>
  /** The text has been used or thrown away. */
  forget(id: string): Result<void, AppError>
  /** Syncs what is pending and lets go of the file. */
  close(): Promise<void>
}

/** How long an appended text may wait for the disk, in milliseconds. */
const syncWithin = 2000
/** A journal longer than this is written anew with the living drafts alone, in bytes. */
const longest = 2_000_000

/**
 * Opens the journal in a folder. What cannot be read in it is left out; the rest holds. `append` puts a line at the end of
 * an open file, or throws what the disk says.
 */
export function openDraftJournal(
  folder: string,
  append: (file: number, line: string) => void = appendFileSync,
): DraftJournal {
  const path = join(folder, 'drafts.log')
  const drafts = readJournal(path)
  let file: number | undefined
  let length = 0
  let timer: NodeJS.Timeout | undefined

  function add(line: string): Result<void, AppError> {
    try {
      if (file === undefined) file = begin()
      append(file, line)
      length += line.length
      if (length > longest) file = rewrite()
      timer ??= setTimeout(sync, syncWithin)
      return success(undefined)
    } catch (error) {
      // A part of the line may be on the disk, and the next one would be read as its end: the journal is begun anew.
      if (file !== undefined) closeSync(file)
      file = undefined
      return failure(toFileError(error, folder))
    }
  }

  /** Each start writes the living drafts anew, so that the journal never grows for ever and a torn end is gone. */
  function begin(): number {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return rewrite()
  }

  function rewrite(): number {
    const text = [...drafts].map(([id, draft]) => formatLine(id, draft)).join('')
    const staging = `${path}.${process.pid}.new`
    writeFileSync(staging, text, { mode: 0o600 })
    const written = openSync(staging, 'a')
    fsyncSync(written)
    renameSync(staging, path)
    if (file !== undefined) closeSync(file)
    length = text.length
    return written
  }

  function sync(): void {
    timer = undefined
    // A text that could not be synced is still in the journal; the next sync tries the whole file again.
    if (file !== undefined) fdatasync(file, () => undefined)
  }

  return {
    find: (id) => drafts.get(id) ?? null,
    keep(id, text) {
      if (drafts.get(id) === text) return success(undefined)
      drafts.set(id, text)
      return add(formatLine(id, text))
    },
    forget(id) {
      return drafts.delete(id) ? add(formatLine(id, null)) : success(undefined)
    },
    close() {
      clearTimeout(timer)
      timer = undefined
      const open = file
      file = undefined
      if (open === undefined) return Promise.resolve()
      return new Promise((resolve) => {
        fdatasync(open, () => {
          closeSync(open)
          resolve()
        })
      })
    },
  }
}

/** One line: checksum, then `[id, text]`; a null text forgets. */
function formatLine(id: string, text: string | null): string {
  const body = JSON.stringify([id, text])
  return `${crc32(Buffer.from(body, 'utf8')).toString(16).padStart(8, '0')} ${body}\n`
}

function readJournal(path: string): Map<string, string> {
  const drafts = new Map<string, string>()
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return drafts
  }
  for (const line of text.split('\n')) {
    const entry = readLine(line)
    if (entry === undefined) continue
    if (entry[1] === null) drafts.delete(entry[0])
    else drafts.set(entry[0], entry[1])
  }
  return drafts
}

function readLine(line: string): readonly [string, string | null] | undefined {
  const body = line.slice(9)
  if (body === '' || crc32(Buffer.from(body, 'utf8')).toString(16).padStart(8, '0') !== line.slice(0, 8))
    return undefined
  // The checksum vouches for the shape: we wrote it.
  return JSON.parse(body) as readonly [string, string | null]
}
