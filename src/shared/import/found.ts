import type { Item } from '../content/item'
import type { Asked, GlossaryTerm, PackManifest, StarterList, Topic } from '../content/pack'
import type { Contrast } from '../contrasts/contrast'
import type { Collections } from '../store/collections'
import type { LeftOut } from './left-out'

/** The collections whose records an import may bring. */
export const importedCollections = [
  'annotations',
  'lists',
  'log',
  'contrasts',
  'goals',
  'searches',
  'lenses',
] as const
/** One of them. */
export type ImportedCollection = (typeof importedCollections)[number]

/** A record of the user's own, as an importer found it. Its id is kept, so that importing twice meets the same record. */
export type FoundRecord = {
  readonly [C in ImportedCollection]: { readonly collection: C; readonly record: Collections[C] }
}[ImportedCollection]

/** A raster image or another attachment; its bytes are kept by their hash, never under `path`. */
export interface FoundAttachment {
  /** Path inside what was chosen; image spans name it as their target until it is replaced by the stored file's name. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a pack holds besides its items. */
export interface FoundPack {
  readonly manifest: PackManifest
  readonly topics: readonly Topic[]
  readonly contrasts: readonly Contrast[]
  readonly glossary: readonly GlossaryTerm[]
  readonly lists: readonly StarterList[]
  readonly asked: Asked
  /** True when the items that follow are all there is, so that others of an earlier import of this pack go. */
  readonly whole: boolean
}

/**
 * One thing that an importer found. Importers give a stream of these, so that ten thousand files never stand in memory
 * at once. Rules:
 *
 * - A `pack` comes before its items. An item whose `packId` was not announced goes into `defaultPackId(format)`.
 * - **Ids are stable**: an item's id follows from its pack and from what makes it the same thing next time (path in a
 *   vault, DOI or citation key of a reference, address of a page, the claim of a card): see `itemIdOf`. Importing the
 *   same thing again then merges and never doubles.
 * - **Imported items have no level** (`levels: []`) unless the file itself says one (a pack, our own export, a `level`
 *   column). Nobody guesses: the level is set by hand, in bulk or by the suggestion that the user accepts.
 * - An annotation names its item by id. Where only the quote is known, give `anchor.ranges: []`, `itemVersion: ''` and
 *   `orphaned: true`: it is anchored by its quote once its item is in the library, or waits in the tray.
 */
export type Found =
  | ({ readonly kind: 'pack' } & FoundPack)
  | { readonly kind: 'item'; readonly item: Item; readonly path: string }
  | ({ readonly kind: 'record' } & FoundRecord)
  | ({ readonly kind: 'attachment' } & FoundAttachment)
  | ({ readonly kind: 'left-out' } & LeftOut)
