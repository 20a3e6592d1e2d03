import { decodePercent } from '../base/decode-percent'
import type { FoundAttachment } from './found'
import type { ImportFile } from './import-file'
import { LeftOutError } from './left-out'
import { findImageType } from '../content/image-type'

/** Part of every engine that we run in, though of no language library that the shared code may name. */
declare const atob: (text: string) => string

/** The images of one page: those inside it and those saved beside it are taken, those on the web are not. */
export interface PageImages {
  /** The path under which an image is kept, by its address in the page. */
  find(address: string): string | undefined
  taken(): readonly FoundAttachment[]
  /** Paths of the files that became images. */
  used(): readonly string[]
  /** How many images lie on the web and stay there. */
  outside(): number
}

const mostImages = 500
/** Largest image that is taken, in bytes. */
const largestImage = 20_000_000

/** Collects the images of a page. Nothing is fetched: an address of the web only counts as one that was left there. */
export function createPageImages(page: ImportFile, files: ReadonlyMap<string, ImportFile>): PageImages {
  const taken = new Map<string, FoundAttachment>()
  const used: string[] = []
  let outside = 0

  function keep(path: string, bytes: Uint8Array | undefined): string | undefined {
    if (bytes === undefined || taken.size >= mostImages || findImageType(bytes) === undefined)
      return undefined
    taken.set(path, { path, bytes })
    return path
  }

  function find(address: string): string | undefined {
    if (/^data:/i.test(address)) {
      const path = `${page.path}#image-${taken.size + 1}`
      return keep(path, decodeDataUrl(address))
    }
    if (address === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) {
      if (/^(?:https?:|\/\/)/i.test(address)) outside += 1
      return undefined
    }
    const path = resolvePath(page.path, address)
    if (taken.has(path)) return path
    const file = files.get(path)
    if (file === undefined || file.size > largestImage) {
      outside += 1
      return undefined
    }
    used.push(path)
    return keep(path, readBytes(file))
  }

  return { find, taken: () => [...taken.values()], used: () => used, outside: () => outside }
}

function readBytes(file: ImportFile): Uint8Array | undefined {
  try {
    return file.bytes
  } catch (error) {
    // The folder reader reports what it could not read; the page only goes without this image.
    if (error instanceof LeftOutError) return undefined
    throw error
  }
}

function decodeDataUrl(address: string): Uint8Array | undefined {
  const comma = address.indexOf(',')
  const head = address.slice(0, Math.min(comma, 200)).toLowerCase()
  if (comma === -1 || !head.startsWith('data:image/') || !head.endsWith(';base64')) return undefined
  const data = address
    .slice(comma + 1)
    .replace(/%3d/gi, '=')
    .replace(/\s+/g, '')
  if (data.length > largestImage * 1.4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data) || data.length % 4 !== 0)
    return undefined
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
}

/** A path beside the page; it cannot climb out of what was chosen, because only files in it can be found. */
function resolvePath(from: string, address: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of decodePercent(address.split(/[?#]/)[0] ?? '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
