/** What an id may look like anywhere in the product: in files, in records, in links. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/

/** Tells whether a text may serve as an id. */
export function isId(text: string): boolean {
  return idPattern.test(text)
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Makes a random id of 16 characters (82 bits) from bytes that the caller draws from a secure source. */
export function createId(randomBytes: Uint8Array): string {
  let id = ''
  for (const byte of randomBytes.subarray(0, 16)) id += alphabet.charAt(byte % alphabet.length)
  return id
}
