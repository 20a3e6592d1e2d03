/** So many bytes are taken at a step. */
const step = 8
/** Row r holds, at 256 r + b, what a byte b does to the sum when r bytes follow it in the same step. */
const rows = makeRows()

/**
 * The CRC-32 of zip and PNG (ISO 3309); `node:zlib` has it only from Node 20.15 on, and the oldest runtime is older. Eight bytes
 * at a step ("slicing by eight", Kounavis and Berry 2005), because every start checks all journals.
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const inSteps = bytes.length - (bytes.length % step)
  let crc = -1
  for (let at = 0; at < inSteps; at += step) {
    const first = crc ^ view.getInt32(at, true)
    const second = view.getInt32(at + 4, true)
    crc =
      effect(7, first) ^
      effect(6, first >>> 8) ^
      effect(5, first >>> 16) ^
      effect(4, first >>> 24) ^
      effect(3, second) ^
      effect(2, second >>> 8) ^
      effect(1, second >>> 16) ^
      effect(0, second >>> 24)
  }
  for (let at = inSteps; at < bytes.length; at += 1) crc = effect(0, crc ^ view.getUint8(at)) ^ (crc >>> 8)
  return (crc ^ -1) >>> 0
}

/** What the lowest byte of a value does to the sum. */
function effect(row: number, value: number): number {
  return rows[row * 256 + (value & 0xff)] ?? 0
}

function makeRows(): Int32Array {
  const made = new Int32Array(step * 256)
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    made[byte] = value
  }
  for (let at = 256; at < made.length; at += 1) {
    const before = made[at - 256] ?? 0
    made[at] = (before >>> 8) ^ (made[before & 0xff] ?? 0)
  }
  return made
}
