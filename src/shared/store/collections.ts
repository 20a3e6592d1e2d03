import type { AdviserMerge } from '../advisers/adviser-merge'
import type { Annotation } from '../annotations/annotation'
import type { Contrast } from '../contrasts/contrast'
import type { Goal } from '../goals/goal'
import type { LogEntry } from '../fit-check/log-entry'
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

/** A pack that the user imported. Its text lies in an immutable file named by its hash. */
export interface InstalledPack {
  readonly id: string
  readonly manifest: PackManifest
  readonly blob: string
  readonly items: number
  readonly importedAt: string
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
