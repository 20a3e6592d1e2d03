import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findImageSize } from '../../shared/content/image-size'
import type { ExportPicture } from '../../shared/export/picture'
import { findPackImage } from '../serving/pack-image'

/**
 * Reads a picture of an imported text out of the folder of blobs, as the reader gets it. Null where it is not there, is not
 * what its name says, does not tell its size, or has more than `most` bytes, which are not read then.
 */
export async function readPicture(blobs: string, name: string, most: number): Promise<ExportPicture | null> {
  const found = await findPackImage(`/${name}`, async (sha256) => {
    const path = join(blobs, sha256)
    if ((await stat(path)).size > most) throw new Error('there is no room for it')
    return readFile(path)
  })
  const size = found === undefined ? null : findImageSize(found.bytes)
  if (found === undefined || size === null) return null
  const { buffer, byteOffset, byteLength } = found.bytes
  return { base64: Buffer.from(buffer, byteOffset, byteLength).toString('base64'), size }
}
