/** Bytes that grow as they are written. */
export interface ByteWriter {
  /** Writes a whole number from 0 below 2^32 in one to five bytes, seven bits each, lowest first. */
  writeVarint(value: number): void
  writeBytes(bytes: Uint8Array): void
  length(): number
  /** Everything written so far, in a buffer of exactly that size. */
  toBytes(): Uint8Array
}

/** Creates an empty writer. */
export function createByteWriter(capacity = 1024): ByteWriter {
  let bytes = new Uint8Array(capacity)
  let length = 0

  function reserve(count: number): void {
    if (length + count <= bytes.length) return
    const grown = new Uint8Array(Math.max(bytes.length * 2, length + count))
    grown.set(bytes.subarray(0, length))
    bytes = grown
  }

  return {
    writeVarint(value) {
      reserve(5)
      let rest = value
      while (rest > 0x7f) {
        bytes[length++] = (rest & 0x7f) | 0x80
        rest >>>= 7
      }
      bytes[length++] = rest
    },
    writeBytes(added) {
      reserve(added.length)
      bytes.set(added, length)
      length += added.length
    },
    length: () => length,
    toBytes: () => bytes.slice(0, length),
  }
}

/** A place in bytes that reading moves on. */
export interface ByteCursor {
  readonly bytes: Uint8Array
  at: number
}

/** Reads what `writeVarint` wrote. Past the end it reads zeros. */
export function readVarint(cursor: ByteCursor): number {
  const { bytes } = cursor
  let byte = bytes[cursor.at++] ?? 0
  let value = byte & 0x7f
  let shift = 7
  while (byte > 0x7f) {
    byte = bytes[cursor.at++] ?? 0
    value |= (byte & 0x7f) << shift
    shift += 7
  }
  return value >>> 0
}
