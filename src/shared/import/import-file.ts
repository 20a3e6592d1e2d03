/** Part of every engine that we run in, though of no language library that the shared code may name. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** A file that the user chose to import, or one inside the folder or zip that was chosen. */
export interface ImportFile {
  /** Path inside what was chosen, with forward slashes and without a leading one: `notes/one.md`. Never a path on the disk. */
  readonly path: string
  /** Length in bytes, known without reading the file. */
  readonly size: number
  /**
   * The file's content. It may be read from the disk at this very moment, and anew every time: ask once, keep what is
   * needed, let go of the rest. Throws a `LeftOutError` when the file cannot be had (too large, a broken zip entry).
   */
  readonly bytes: Uint8Array
}

/** A file held in memory: for pasted text and for tests. */
export function createImportFile(path: string, content: Uint8Array | string): ImportFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { path, size: bytes.length, bytes }
}

/** The name without folders: `one.md`. */
export function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The ending in lower case without the dot, or an empty text. */
export function endingOf(path: string): string {
  const name = nameOfFile(path)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** The name without folders and ending: `one`. */
export function stemOfFile(path: string): string {
  const name = nameOfFile(path)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? name : name.slice(0, dot)
}
