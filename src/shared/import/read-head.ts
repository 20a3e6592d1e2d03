import type { ImportFile } from './import-file'
import { LeftOutError } from './left-out'

/** Part of every engine that we run in, though of no language library that the shared code may name. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string }

/** So much of a file is looked at to tell what it is, in bytes. */
const headLength = 8_192

/**
 * The beginning of a file as text, to recognise it by. Bytes that are no text come back as replacement marks: nothing of
 * this is ever kept. A file that cannot be read has an empty head.
 */
export function readHead(file: ImportFile): string {
  try {
    const head = file.bytes.subarray(0, headLength)
    const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
    const encoding = wide ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
    return new TextDecoder(encoding).decode(head)
  } catch (error) {
    if (error instanceof LeftOutError) return ''
    throw error
  }
}
