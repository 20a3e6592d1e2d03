// Draws resources/icon.svg in every size that a platform asks for: npm run icons. The results are committed.
import { Resvg } from '@resvg/resvg-js'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const resources = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'resources')
const svg = readFileSync(join(resources, 'icon.svg'), 'utf8')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const pictures = new Map(sizes.map((size) => [size, draw(size)]))

mkdirSync(join(resources, 'icons'), { recursive: true })
for (const [size, png] of pictures) writeFileSync(join(resources, 'icons', `${size}x${size}.png`), png)
writeFileSync(join(resources, 'icons', 'icon.ico'), toIco([16, 24, 32, 48, 64, 128, 256]))
writeFileSync(join(resources, 'icons', 'icon.icns'), toIcns())

function draw(size) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}

/** Windows: a directory of 16 bytes a picture, then the pictures as PNG, as Windows has read them since Vista. */
function toIco(chosen) {
  const head = Buffer.alloc(6 + 16 * chosen.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(chosen.length, 4)
  let offset = head.length
  chosen.forEach((size, nth) => {
    const at = 6 + 16 * nth
    const { length } = pictures.get(size)
    // 0 stands for 256.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += length
  })
  return Buffer.concat([head, ...chosen.map((size) => pictures.get(size))])
}

/** macOS: chunks of a type, a length and a PNG. The types name the size, those from ic11 on its double for fine screens. */
function toIcns() {
  const types = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 }
  const chunks = Object.entries(types).map(([type, size]) => chunk(type, pictures.get(size)))
  return chunk('icns', Buffer.concat(chunks))
}

function chunk(type, body) {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}
