import type { ImageExtension } from '../content/image-type'
import type { ExportDocument } from './export-document'
import type { GatherMeans } from './gather-document'
import { extensionOf, pictureNameOf } from './picture'
import type { ExportPicture } from './picture'

/**
 * So many bytes of pictures go into one export, counted anew at each place that shows one, because a page holds them anew there,
 * a third larger, as letters.
 */
export const mostPictureBytes = 50_000_000

/** A document with its pictures. */
export interface Illustrated {
  readonly document: ExportDocument
  /**
   * How many pictures stand in it in words, because they are not there, are of a kind that the format does not show, or would
   * make it too large. None where the format shows no pictures at all.
   */
  readonly left: number
}

/**
 * Fetches the pictures of the texts of a document, each once and one at a time, as many as go into `most` bytes; of the
 * given kinds only, and none where there are no kinds. Rejects as the source does.
 */
export async function gatherPictures(
  document: ExportDocument,
  kinds: readonly ImageExtension[],
  means: GatherMeans,
  most = mostPictureBytes,
): Promise<Illustrated> {
  if (kinds.length === 0) return { document, left: 0 }
  const called = countPlaces(document)
  const wanted = [...called].filter(([name]) => kinds.includes(extensionOf(name)))
  const pictures = new Map<string, ExportPicture>()
  let room = most
  for (const [index, [name, places]] of wanted.entries()) {
    means.onProgress({ step: 'pictures', done: index, total: wanted.length })
    const [picture] = await means.source.pictures({ name, most: Math.floor(room / places) })
    if (picture === undefined) continue
    room -= bytesOf(picture) * places
    pictures.set(name, picture)
  }
  return { document: { ...document, pictures }, left: called.size - pictures.size }
}

/** A document that shows where pictures of the given kinds will stand, without their bytes. */
export function markPictures(document: ExportDocument, kinds: readonly ImageExtension[]): ExportDocument {
  const names = [...countPlaces(document).keys()].filter((name) => kinds.includes(extensionOf(name)))
  const marked: ExportPicture = { base64: '', size: { width: 1, height: 1 } }
  return { ...document, pictures: new Map(names.map((name) => [name, marked])) }
}

/** The pictures that the texts call, in their order, and at how many places. */
function countPlaces({ sections }: ExportDocument): ReadonlyMap<string, number> {
  const blocks = sections.flatMap(({ entries }) => entries.flatMap(({ item }) => item.blocks))
  const places = new Map<string, number>()
  for (const name of blocks.flatMap((block) => pictureNameOf(block) ?? []))
    places.set(name, (places.get(name) ?? 0) + 1)
  return places
}

function bytesOf({ base64 }: ExportPicture): number {
  return (base64.length / 4) * 3
}
