import { createNoSpaceError } from '../files/no-space-error'

/**
 * What the store asks of a disk, and nothing else. Every function rejects as Node's do, with an error that has a `code`.
 * Crash simulation and fault injection put another disk under the very same code.
 */
export interface Disk {
  /** The machine's name and this process's number, written into journals so that nobody clears away one that is in use. */
  readonly host: string
  readonly processId: number
  /** Tells whether a process of this machine is running. */
  isRunning(processId: number): boolean
  /** Makes a folder and those above it; does nothing when it is there. */
  makeFolder(path: string): Promise<void>
  list(path: string): Promise<readonly FolderEntry[]>
  /** Reads bytes from an offset on; up to the end when no length is given. */
  read(path: string, from?: number, length?: number): Promise<Buffer>
  /** Null when there is nothing of that name. */
  stat(path: string): Promise<FileFacts | null>
  /** Makes a file that must not be there yet. All writing goes to its end. */
  create(path: string): Promise<DiskFile>
  /** Puts a file in the place of another at once. */
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Resolves when the names in a folder are on the disk. */
  syncFolder(path: string): Promise<void>
  /** Calls back with the name of what has changed in a folder, or null when it is not known. Returns how to stop. */
  watch(path: string, listener: (name: string | null) => void): () => void
}

/** A name in a folder. */
export interface FolderEntry {
  readonly name: string
  readonly isFile: boolean
}

/** Size in bytes, an identity that a file keeps under any name, and when its bytes were last altered. */
export interface FileFacts {
  readonly size: number
  readonly identity: string
  /** As the system tells it, only ever compared for being the same; absent where the system does not tell. */
  readonly touched?: string
}

/** Tells whether a file is, as far as can be told without reading it, as it was. */
export function areSameFacts(one: FileFacts, other: FileFacts): boolean {
  return one.size === other.size && one.identity === other.identity && one.touched === other.touched
}

/** A file that is open for writing. */
export interface DiskFile {
  readonly identity: string
  /** Resolves with how many bytes were taken; that may be fewer than offered, without an error. */
  write(bytes: Uint8Array): Promise<number>
  truncate(size: number): Promise<void>
  /** Resolves when the bytes are on the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** Writes all bytes, offering again what was not taken: a full disk may take fewer bytes than offered without an error. */
export async function writeAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const taken = await file.write(bytes.subarray(written))
    if (taken === 0) throw createNoSpaceError()
    written += taken
  }
}
