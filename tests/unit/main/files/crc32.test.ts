import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../../src/main/files/crc32'

/** By its definition, bit by bit. */
function slowly(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926)
  })

  it('is what the definition says, for every length and for parts of other buffers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat({ max: 9 }), (bytes, from) => {
        const part = bytes.subarray(Math.min(from, bytes.length))
        expect(crc32(part)).toBe(slowly(part))
      }),
    )
  })
})
