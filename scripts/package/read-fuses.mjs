import { openSync, closeSync, fstatSync, readSync } from 'node:fs'

/** Stands before the wire in every Electron binary (electron/electron, build/fuses). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const step = 8 * 1024 * 1024

/**
 * Reads the fuse wire of an Electron binary with nothing but the file: one character a fuse, `1` on, `0` off, `r` removed.
 * Independent of the library that sets the fuses, so that the one checks the other.
 */
export function readFuses(executable) {
  const file = openSync(executable, 'r')
  try {
    const { size } = fstatSync(file)
    const chunk = Buffer.alloc(step + sentinel.length + 64)
    for (let at = 0; at < size; at += step) {
      const length = readSync(file, chunk, 0, chunk.length, at)
      const found = chunk.subarray(0, length).indexOf(sentinel, 0, 'latin1')
      if (found < 0) continue
      const wire = found + sentinel.length
      // A byte for the version of the wire, a byte for its length, then the fuses.
      return chunk.toString('latin1', wire + 2, wire + 2 + chunk[wire + 1])
    }
  } finally {
    closeSync(file)
  }
  throw new Error(`${executable} has no fuse wire`)
}
