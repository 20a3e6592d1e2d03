import { decodeText } from './decode-text'

/** Part of every engine that we run in, though of no language library that the shared code may name. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

/** The page says its encoding within so many bytes, as browsers require. */
const looked = 2_048

/**
 * Decodes a saved page: UTF-8 or marked UTF-16 first, then the encoding that the page names itself, then the one that the
 * user chose. Undefined when no one fits without inventing characters.
 */
export function decodeHtml(bytes: Uint8Array, fallback: 'latin1' | null): string | undefined {
  const plain = decodeText(bytes, null)
  if (plain.ok) return plain.value.text
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, looked))
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1]
  const declared = named === undefined ? undefined : decodeAs(bytes, named)
  if (declared !== undefined) return declared
  const chosen = decodeText(bytes, fallback)
  return chosen.ok ? chosen.value.text : undefined
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // An encoding that nobody knows is a RangeError, bytes that do not fit it a TypeError.
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}
