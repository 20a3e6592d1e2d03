import { findImageType } from './image-type'

/** How large a picture is, in dots. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/**
 * Reads the size of a picture out of its first bytes; null for other kinds, for bytes that end too soon and for a size of
 * nothing. The places are those of the PNG specification (11.2.2), GIF 89a (18), ITU-T T.81 (B.1.1, B.2.2) and RFC 9649 (2.5 to 2.7).
 */
export function findImageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = readSize(view, bytes)
  return size === null || size.width === 0 || size.height === 0 ? null : size
}

function readSize(view: DataView, bytes: Uint8Array): ImageSize | null {
  switch (findImageType(bytes)) {
    case 'png':
      return bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }
    case 'gif':
      return bytes.length < 10 ? null : { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    case 'jpg':
      return findJpegSize(view)
    case 'webp':
      return bytes.length < 30 ? null : readWebpSize(view)
    case undefined:
      return null
  }
}

/** Goes from segment to segment to the frame, which holds the size. Any number of fill bytes may stand before a marker. */
function findJpegSize(view: DataView): ImageSize | null {
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

/** The first chunk says how the picture was packed, and each way keeps its size elsewhere. */
function readWebpSize(view: DataView): ImageSize | null {
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X: 24 bits each, less one
      return {
        width: 1 + (view.getUint32(24, true) & 0xffffff),
        height: 1 + (view.getUint32(26, true) >>> 8),
      }
    case 0x5650384c: {
      // VP8L: 14 bits each, less one
      const bits = view.getUint32(21, true)
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
    }
    case 0x56503820: // VP8: 14 bits each, after the start code
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    default:
      return null
  }
}
