import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { createNoSpaceError } from '../files/no-space-error'

/** Writes lines to a file, one after another, and counts its hash on the way. */
export interface StagedText {
  /** Adds a line; gives where it lies, in bytes. */
  add(line: string): { readonly offset: number; readonly length: number }
  /** Ends the file; gives its SHA-256 and its length. */
  end(): { readonly sha256: string; readonly bytes: number }
}

/** So many bytes are gathered before they are written. */
const chunk = 1_000_000

/** Begins a file. */
export function createStagedText(path: string): StagedText {
  const descriptor = openSync(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let waiting: Buffer[] = []
  let waitingBytes = 0
  let bytes = 0

  function flush(): void {
    const joined = Buffer.concat(waiting)
    hash.update(joined)
    for (let at = 0; at < joined.length;) {
      const written = writeSync(descriptor, joined, at, joined.length - at)
      if (written === 0) throw createNoSpaceError()
      at += written
    }
    waiting = []
    waitingBytes = 0
  }

  return {
    add(line) {
      const encoded = Buffer.from(`${line}\n`, 'utf8')
      const place = { offset: bytes, length: encoded.length - 1 }
      waiting.push(encoded)
      waitingBytes += encoded.length
      bytes += encoded.length
      if (waitingBytes >= chunk) flush()
      return place
    },
    end() {
      flush()
      closeSync(descriptor)
      return { sha256: hash.digest('hex'), bytes }
    },
  }
}
