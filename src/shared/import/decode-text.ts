import { failure, success } from '../base/result'
import type { Result } from '../base/result'

/** Part of every engine that we run in, though of no language library that the shared code may name. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

/** A decoded text and how it was encoded. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1'
}

/**
 * Decodes bytes to text without ever inventing a character: UTF-8 that is not valid is refused rather than filled with
 * replacement marks. UTF-16 is taken when it says so by its byte order mark; Latin-1 only when the user chose it. The
 * mark itself is not part of the text. Fails with the name of the reason, a key under `import.why.`.
 */
export function decodeText(
  bytes: Uint8Array,
  fallback: 'latin1' | null,
): Result<DecodedText, 'not-utf8' | 'binary'> {
  const utf16 = sniffUtf16(bytes)
  const encoding = utf16 ?? 'utf-8'
  const decoded = decodeStrictly(bytes, encoding)
  if (decoded !== undefined) {
    return decoded.includes('\u0000') ? failure('binary') : success({ text: decoded, encoding })
  }
  if (utf16 !== undefined || fallback === null) return failure(bytes.includes(0) ? 'binary' : 'not-utf8')
  return bytes.includes(0) ? failure('binary') : success({ text: fromLatin1(bytes), encoding: 'latin1' })
}

function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Windows-1252, which is what the web and old files call Latin-1. */
function fromLatin1(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
