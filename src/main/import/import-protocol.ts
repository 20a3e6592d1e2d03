import type { AppError } from '../../shared/base/app-error'
import type { ItemSummary } from '../../shared/content/item'
import type { FoundPack, FoundRecord } from '../../shared/import/found'
import type { ImportFormat } from '../../shared/import/import-format'
import type { ColumnQuestion, ImportOptions, Recognition } from '../../shared/import/importer'
import type { LeftOut } from '../../shared/import/left-out'

/** What the user chose. Paths come from the system's own dialog or from a drop, never from a window's script. */
export type Chosen =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }

/** What a worker is to do; one worker does one task and ends. */
export type ImportTask =
  | {
      readonly task: 'look'
      readonly chosen: Chosen
      readonly options: ImportOptions
      /** The format whose columns are asked for, or null for the likeliest. */
      readonly format: ImportFormat | null
    }
  | {
      readonly task: 'read'
      readonly chosen: Chosen
      readonly options: ImportOptions
      readonly format: ImportFormat
      /** An empty folder on the disk of the user's data; everything that is read is put there. */
      readonly staging: string
    }

/** What looking found. */
export interface Looked {
  readonly files: number
  /** The formats that could read it, likeliest first. */
  readonly formats: readonly { readonly format: ImportFormat; readonly recognition: Recognition }[]
  readonly columns: ColumnQuestion | null
}

/** An item that has been read: what lists show of it, and where its JSON lies in the staged text. */
export interface StagedItem {
  readonly summary: ItemSummary
  readonly path: string
  /** In bytes. */
  readonly offset: number
  readonly length: number
}

/** A pack that has been read. `pack` is null for what goes into the pack of its format. */
export interface StagedPack {
  readonly packId: string
  readonly pack: FoundPack | null
  readonly items: readonly StagedItem[]
}

/** Everything that was read; its bulk lies in the staging folder. */
export interface Staged {
  readonly packs: readonly StagedPack[]
  readonly records: readonly FoundRecord[]
  readonly leftOut: readonly LeftOut[]
  /** How many things were left out; more than `leftOut` holds where they are very many. */
  readonly leftOutCount: number
  /** The file `items.jsonl` of the staging folder, or null when there are no items. */
  readonly textSha256: string | null
  readonly textBytes: number
  /** Names of staged image files: their hash. */
  readonly images: readonly string[]
}

/** What a worker tells. A worker that is silent for too long is ended. */
export type ImportMessage =
  | { readonly message: 'progress'; readonly done: number; readonly total: number }
  | { readonly message: 'looked'; readonly looked: Looked }
  | { readonly message: 'read'; readonly staged: Staged }
  | { readonly message: 'refused'; readonly error: AppError }
