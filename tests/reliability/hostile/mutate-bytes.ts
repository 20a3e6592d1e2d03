import type { Random } from '../electron/random'

/** Changes a few things at random places: bytes, lengths, order. The length stays within twice the original. */
export function mutateBytes(original: Uint8Array, random: Random): Uint8Array {
  let bytes: Buffer = Buffer.from(original)
  for (let times = 1 + random.below(6); times > 0; times -= 1) bytes = mutateOnce(bytes, random)
  return bytes.subarray(0, original.length * 2 + 64)
}

function mutateOnce(bytes: Buffer, random: Random): Buffer {
  if (bytes.length === 0) return Buffer.from([random.below(256)])
  const at = random.below(bytes.length)
  const length = Math.min(1 + random.below(24), bytes.length - at)
  switch (random.below(7)) {
    case 0:
      bytes[at] = random.below(256)
      return bytes
    case 1:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
      return bytes
    case 2:
      return bytes.fill(random.pick([0x00, 0xff, 0x50, 0x2e]), at, at + length)
    case 3:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    case 4:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
    case 5:
      bytes.copyWithin(random.below(bytes.length), at, at + length)
      return bytes
    default:
      return random.below(8) === 0 ? bytes.subarray(0, at) : bytes
  }
}
