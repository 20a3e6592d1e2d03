import { describe, expect, it } from 'vitest'
import { findImageSize } from '../../../../src/shared/content/image-size'

const png = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 0x84, 0, 0, 1,
  0xa4,
]
const gif = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x2c, 0x01, 0xc8, 0x00]
const jpegHead = [0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4]
const jpeg = [...jpegHead, 0xff, 0xc2, 0, 11, 8, 0x01, 0x90, 0x02, 0x58, 3, 0, 0, 0]
const jpegFilled = [...jpegHead, 0xff, 0xff, 0xff, 0xc0, 0, 11, 8, 0x01, 0x90, 0x02, 0x58, 3, 0, 0, 0]
const webp = (chunk: string, head: readonly number[]): number[] => [
  ...Buffer.from(`RIFF\0\0\0\0WEBP${chunk}\0\0\0\0`, 'latin1'),
  ...head,
]

describe('findImageSize', () => {
  it.each([
    ['a PNG', png, { width: 900, height: 420 }],
    ['a GIF', gif, { width: 300, height: 200 }],
    ['a JPEG behind another segment', jpeg, { width: 600, height: 400 }],
    ['a JPEG with fill bytes before its frame', jpegFilled, { width: 600, height: 400 }],
    [
      'a WebP with lossy dots',
      webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x58, 0x02, 0x90, 0x41]),
      { width: 600, height: 400 },
    ],
    [
      'a WebP without loss',
      webp('VP8L', [0x2f, 0x57, 0xc2, 0x63, 0, 0, 0, 0, 0, 0]),
      { width: 600, height: 400 },
    ],
    [
      'a WebP with more than dots',
      webp('VP8X', [0, 0, 0, 0, 0x57, 0x02, 0, 0x8f, 0x01, 0]),
      { width: 600, height: 400 },
    ],
    ['a WebP of an unknown way', webp('ABCD', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), null],
    ['a GIF of no width', [...gif.slice(0, 6), 0, 0, 1, 0], null],
    ['a PNG that ends too soon', png.slice(0, 20), null],
    ['a JPEG without a frame', jpegHead, null],
    ['a JPEG that lost its way', [...jpegHead, 1, 2, 3, 4, 5, 6, 7, 8, 9], null],
    ['something else', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], null],
    ['nothing', [], null],
  ])('of %s', (_, bytes, size) => {
    expect(findImageSize(Uint8Array.from(bytes))).toEqual(size)
  })
})
