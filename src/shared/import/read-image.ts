import { findImageType } from '../content/image-type'
import type { Found } from './found'
import type { ImportFile } from './import-file'
import { LeftOutError } from './left-out'

/** Largest image that is taken, in bytes. */
export const largestImage = 20_000_000

/** Reads an image that a text shows under a path. What is too large, or none by its first bytes, is left out with the reason. */
export function readImage(file: ImportFile, path: string): Found {
  const { size } = file
  if (size > largestImage)
    return { kind: 'left-out', path, why: 'too-large', details: { limit: largestImage, size } }
  try {
    const { bytes } = file
    return findImageType(bytes) === undefined
      ? { kind: 'left-out', path, why: 'no-image' }
      : { kind: 'attachment', path, bytes }
  } catch (error) {
    if (error instanceof LeftOutError) return { kind: 'left-out', ...error.leftOut }
    throw error
  }
}
