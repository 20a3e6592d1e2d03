import { findImageType, imageTypes } from '../../shared/content/image-type'
import { sha256 as hashBytes } from '../files/sha256'

/** A picture of an imported pack, ready to be sent. */
export interface PackImage {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/**
 * Finds the picture that an address `lw://pack/<sha256>.<ending>` names. Undefined unless the bytes are there, hash to that
 * name and begin as a picture of that kind does. Nothing of the address but the 64 hexadecimal digits reaches `readBlob`.
 */
export async function findPackImage(
  path: string,
  readBlob: (sha256: string) => Promise<Uint8Array>,
): Promise<PackImage | undefined> {
  const [, sha256, extension] = /^\/([0-9a-f]{64})\.(png|jpg|gif|webp)$/.exec(path) ?? []
  if (sha256 === undefined) return undefined
  const bytes = await readBlob(sha256).catch(() => undefined)
  if (bytes === undefined || hashBytes(bytes) !== sha256) return undefined
  const found = findImageType(bytes)
  return found === undefined || found !== extension ? undefined : { bytes, mediaType: imageTypes[found] }
}
