import type { BlobStore } from '../../src/main/blobs/blob-store'
import type { PartCatalogue } from '../../src/main/library/part-catalogue'
import { withBlockIds } from '../../src/shared/content/block-ids'
import { nothingAsked } from '../../src/shared/content/pack'
import { summariseItem } from '../../src/shared/content/summarise-item'
import { toImportedEssay } from '../../src/shared/import/to-imported-item'
import type { InstalledPack } from '../../src/shared/store/collections'

/** What a pack of imported notes says of itself. */
export const notesManifest = {
  id: 'imported-vault',
  title: 'Notes',
  version: '',
  language: '',
  licence: '',
  author: '',
  description: '',
}

/** Keeps a pack of one note as importing does, and gives its record. */
export async function keepPack(blobs: BlobStore, words: string): Promise<InstalledPack> {
  const blocks = withBlockIds([{ kind: 'paragraph', text: words, spans: [], extra: {} }])
  const item = toImportedEssay({ packId: notesManifest.id, key: 'note.md', title: 'A note', blocks })
  const text = Buffer.from(JSON.stringify(item), 'utf8')
  const catalogue: PartCatalogue = {
    summaries: [summariseItem(item)],
    places: [[0, text.length]],
    topics: [],
    contrasts: [],
    glossary: [],
    lists: [],
    asked: nothingAsked,
  }
  const part = {
    text: await blobs.write(text),
    catalogue: await blobs.write(Buffer.from(JSON.stringify(catalogue), 'utf8')),
    items: 1,
    images: [await blobs.write(Buffer.from(`an image beside ${words}`))],
  }
  return {
    id: notesManifest.id,
    manifest: notesManifest,
    parts: [part],
    items: 1,
    importedAt: '2026-03-01T10:00:00.000Z',
  }
}
