import type { Block } from '../content/block'
import type { ImageSize } from '../content/image-size'
import { imageTypes } from '../content/image-type'
import type { ImageExtension } from '../content/image-type'

/** A picture of an imported text. */
export interface ExportPicture {
  /** Its bytes in base 64; empty where it is only shown that it will stand there. */
  readonly base64: string
  readonly size: ImageSize
}

/** Pictures by the names under which texts call them: SHA-256 and ending. */
export type ExportPictures = ReadonlyMap<string, ExportPicture>

const stored = /^[0-9a-f]{64}\.(png|jpg|gif|webp)$/

/** The media type of a stored picture. */
export function mediaTypeOf(name: string): string {
  return imageTypes[extensionOf(name)]
}

/** The kind of a stored picture. */
export function extensionOf(name: string): ImageExtension {
  return (stored.exec(name)?.[1] ?? 'png') as ImageExtension
}

/** The name of the picture that a block shows, if it was stored with the text and does not lie elsewhere. */
export function pictureNameOf({ kind, spans }: Block): string | undefined {
  if (kind !== 'image') return undefined
  const name = spans.find((span) => span.kind === 'image')?.target ?? ''
  return stored.test(name) ? name : undefined
}
