// Makes a screenshot small: 256 colours instead of millions, which suffices for a window that is mostly text on paper.
import { deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The same picture with a palette. Takes 8-bit RGB or RGBA that is not interlaced, as browsers write it; transparency goes. */
export function shrinkPng(bytes) {
  const { width, height, pixels } = decode(bytes)
  const { palette, indices } = reduceColours(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    Buffer.from(indices.buffer, y * width, width).copy(rows, y * (width + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Packed RGB, a number a pixel. */
function decode(bytes) {
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error('This is no PNG.')
  const data = []
  let width = 0
  let height = 0
  let size = 0
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const kind = bytes.toString('latin1', at + 4, at + 8)
    const body = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))
    if (kind === 'IHDR') {
      width = body.readUInt32BE(0)
      height = body.readUInt32BE(4)
      size = { 2: 3, 6: 4 }[body[9]] ?? 0
      if (size === 0 || body[8] !== 8 || body[12] !== 0) throw new Error('Only plain 8-bit RGB is read.')
    } else if (kind === 'IDAT') data.push(body)
  }
  const raw = inflateSync(Buffer.concat(data))
  const stride = width * size
  const flat = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x
      const left = x < size ? 0 : flat[here - size]
      const up = y === 0 ? 0 : flat[here - stride]
      const corner = x < size || y === 0 ? 0 : flat[here - stride - size]
      flat[here] = raw[y * (stride + 1) + 1 + x] + predict(filter, left, up, corner)
    }
  }
  const pixels = new Uint32Array(width * height)
  for (let index = 0; index < pixels.length; index += 1)
    pixels[index] = (flat[index * size] << 16) | (flat[index * size + 1] << 8) | flat[index * size + 2]
  return { width, height, pixels }
}

function predict(filter, left, up, corner) {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(guess - value))
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
}

/** The commonest colours that are apart from each other, and for each pixel the nearest of them. */
function reduceColours(pixels) {
  const counts = new Map()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b)
  let palette = []
  // The steps of a tint are merged only as far as needed for all colours to find one that is near.
  for (let apart = 2; palette.length === 0 || palette.length > 256; apart *= 1.35) {
    palette = []
    for (const colour of byCount) {
      const candidate = toRgb(colour)
      if (palette.every((kept) => distance(kept, candidate) >= apart * apart)) palette.push(candidate)
      if (palette.length > 256) break
    }
  }
  const indexOf = new Map(byCount.map((colour) => [colour, nearest(palette, toRgb(colour))]))
  return { palette, indices: Uint8Array.from(pixels, (colour) => indexOf.get(colour)) }
}

function nearest(palette, colour) {
  let best = 0
  palette.forEach((candidate, index) => {
    if (distance(candidate, colour) < distance(palette[best], colour)) best = index
  })
  return best
}

function toRgb(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

function distance(a, b) {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2
}

function chunk(kind, body) {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const frame = Buffer.alloc(body.length + 12)
  frame.writeUInt32BE(body.length, 0)
  named.copy(frame, 4)
  frame.writeUInt32BE(crc32(named), body.length + 8)
  return frame
}

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
