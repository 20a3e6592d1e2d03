import type { Issue } from '../../base/issue'
import { findImageType } from '../image-type'

/** Largest image of a pack, in bytes; importing takes no larger one. */
const largest = 20_000_000

/** What is wrong with the images of a pack: no picture by its first bytes, too large, or shown by no text. */
export function findImageFaults(
  images: ReadonlyMap<string, Uint8Array>,
  shown: ReadonlySet<string>,
): readonly Issue[] {
  return [...images].flatMap(([path, bytes]) => {
    const fault = findFault(bytes, shown.has(path))
    return fault === undefined ? [] : [{ path, line: 1, ...fault }]
  })
}

function findFault(
  bytes: Uint8Array,
  isShown: boolean,
): { readonly code: string; readonly message: string } | undefined {
  if (!isShown) return { code: 'image-unused', message: 'no text shows it' }
  if (findImageType(bytes) === undefined)
    return { code: 'image-kind', message: 'is no PNG, JPEG, GIF or WebP by its first bytes' }
  return bytes.length > largest
    ? { code: 'image-large', message: `has ${bytes.length} bytes; the most is ${largest}` }
    : undefined
}
