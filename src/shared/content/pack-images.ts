import { decodePercent } from '../base/decode-percent'
import type { Issue } from '../base/issue'

/** Where a pack keeps its images, by path; and which of them its texts show. */
export interface PackImages {
  /** The path of the image that a text names, relative to the text or to the pack; undefined when there is none. */
  find(from: string, source: string): string | undefined
  /** Paths of the images that were found. */
  readonly shown: ReadonlySet<string>
  /** One for each name that no image has. */
  issues(files: ReadonlyMap<string, string>): readonly Issue[]
}

/** Tells whether a path names an image by its ending. What is in the file is another matter. */
export function isImagePath(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp)$/i.test(path)
}

/** Tells whether an address in a text can only mean an image of the same pack: a plain path without a scheme. */
export function isPackImageAddress(address: string): boolean {
  return /^(?:\.{1,2}\/)*[^:/?#\\\s][^:?#\\\s]{0,400}$/.test(address) && isImagePath(address)
}

/** Begins to look for images among the paths of a pack. */
export function createPackImages(paths: Iterable<string>): PackImages {
  const known = new Set(paths)
  const shown = new Set<string>()
  const missing: { readonly path: string; readonly source: string }[] = []
  return {
    shown,
    find(from, source) {
      const named = decodePercent(source)
      const found = [join(from.slice(0, from.lastIndexOf('/') + 1), named), join('', named)].find(
        (path) => path !== undefined && known.has(path),
      )
      if (found === undefined) missing.push({ path: from, source })
      else shown.add(found)
      return found
    },
    issues: (files) =>
      missing.map(({ path, source }) => ({
        path,
        line: lineOf(files.get(path) ?? '', source),
        code: 'image-missing',
        message: `${decodePercent(source)} is not in the pack`,
      })),
  }
}

/** Joins a path to a folder; undefined when it would climb out of the pack. */
function join(folder: string, path: string): string | undefined {
  const parts: string[] = []
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

function lineOf(text: string, source: string): number {
  const at = Math.max(text.indexOf(source), text.indexOf(decodePercent(source)))
  return at === -1 ? 1 : text.slice(0, at).split('\n').length
}
