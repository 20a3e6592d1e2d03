import type { AdviserMerge } from '../advisers/adviser-merge'
import type { Annotation } from '../annotations/annotation'
import type { Contrast } from '../contrasts/contrast'
import type { Goal } from '../goals/goal'
import type { LogEntry } from '../fit-check/log-entry'
import type { ImportFormat } from '../import/import-format'
import type { Level } from '../levels/level'
import type { Lens } from '../lens/lens'
import type { PackManifest } from '../content/pack'
import type { ReadingList } from '../reading-lists/reading-list'
import type { SavedSearch } from '../searches/saved-search'
import type { Settings } from '../settings/settings'

/** Everything that the user makes, by collection. Each record has an `id` that is its key. */
export interface Collections {
  readonly goals: Goal
  readonly annotations: Annotation
  readonly lists: ReadingList
  readonly log: LogEntry
  readonly contrasts: OwnContrast
  readonly searches: SavedSearch
  readonly positions: ReadingPosition
  /** One record with the id `settings`. */
  readonly settings: { readonly id: 'settings' } & Settings
  readonly packs: InstalledPack
  readonly trash: TrashedRecord
  readonly drafts: Draft
  readonly advisers: AdviserMerge
  readonly lenses: Lens
  readonly imports: ImportRecord
  readonly tagged: TaggedItem
}

/** The name of a collection. */
export type CollectionName = keyof Collections

/** Every collection, for code that walks all of them. */
export const collectionNames = [
  'goals',
  'annotations',
  'lists',
  'log',
  'contrasts',
  'searches',
  'positions',
  'settings',
  'packs',
  'trash',
  'drafts',
  'advisers',
  'lenses',
  'imports',
  'tagged',
] as const satisfies readonly CollectionName[]

/** A contrast that the user set up between any two items or pasted texts. */
export interface OwnContrast extends Contrast {
  readonly createdAt: string
  /** Pasted texts by side, where a side is no item; the side's id is then `pasted-0` or `pasted-1`. */
  readonly texts: readonly [string | null, string | null]
}

/** Where reading stopped. The id is the item's. */
export interface ReadingPosition {
  readonly id: string
  readonly blockId: string
  /** How far through the item, 0 to 1. */
  readonly progress: number
  readonly at: string
}

/**
 * A pack that the user imported, or the one that takes what a format brings. Its text and its catalogue lie in immutable
 * files named by their hash (`blobs/`); each import adds a part, and a whole pack has exactly one.
 */
export interface InstalledPack {
  readonly id: string
  readonly manifest: PackManifest
  /** Oldest first. Where two parts hold an item of the same id, the later one counts. */
  readonly parts: readonly PackPart[]
  readonly items: number
  readonly importedAt: string
}

/** What one import put into a pack. Both files are named by their SHA-256. */
export interface PackPart {
  /** The items as JSON, one a line. */
  readonly text: string
  /** What lists show of the items, where each lies in the text, and everything else of the pack. */
  readonly catalogue: string
  readonly items: number
  /** The images that its items show. */
  readonly images: readonly string[]
}

/** An import that was made: what it did, and how it can be taken back whole. */
export interface ImportRecord {
  readonly id: string
  readonly at: string
  readonly format: ImportFormat
  /** The name of the file or folder that was chosen. */
  readonly name: string
  readonly packs: readonly { readonly id: string; readonly title: string }[]
  readonly added: number
  readonly merged: number
  readonly removed: number
  readonly skipped: number
  readonly leftOut: number
  /** The file (by its hash, in `blobs/`) that holds the operations of the import and those that turn it round. */
  readonly undo: string
  /** When it was taken back, or null. */
  readonly undoneAt: string | null
}

/** The level that the user gave an imported item. The id is the item's; it stands over what the item itself says. */
export interface TaggedItem {
  readonly id: string
  readonly levels: readonly Level[]
  /** Whether the user chose the level or took the suggestion. */
  readonly by: 'hand' | 'suggestion'
  readonly at: string
}

/** A deleted record; it can be put back for 90 days. */
export interface TrashedRecord {
  readonly id: string
  readonly from: CollectionName
  readonly record: { readonly id: string }
  readonly deletedAt: string
}

/** Text in an editor that has not been saved yet. The id names the editor. */
export interface Draft {
  readonly id: string
  readonly text: string
  readonly at: string
}
