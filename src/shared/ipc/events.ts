import type { ReanchorReport } from '../annotations/plan-reanchoring'
import type { AppError } from '../base/app-error'
import type { ExportProgress } from '../export/export-progress'
import type { CollectionName } from '../store/collections'
import type { ChosenFiles } from './calls/import-calls'

/** What the main process tells windows, by event name. */
export interface AppEvents {
  /** Records that changed, by collection. */
  readonly 'records.changed': { readonly [C in CollectionName]?: readonly string[] }
  /** A command chosen in the menu, by the name that the palette uses. */
  readonly 'command.run': { readonly command: string }
  /** Something to be told to the user unasked, such as that a back-up could not be made. */
  readonly 'notice.put': AppError
  /** A notice that is not true any more. */
  readonly 'notice.take': { readonly code: string }
  /** An item to be shown: from a link, a recent document or another window. */
  readonly 'item.open': { readonly id: string }
  /** Entries of the log to be looked at again: one by its id, or all that are due. */
  readonly 'reviews.open': { readonly id: string | null }
  /** Highlights were set anew after an update of the library or of a pack. */
  readonly 'annotations.reanchored': ReanchorReport
  /** What was chosen for an item in a context menu. */
  readonly 'item.act': { readonly action: 'open' | 'beside' | 'list' | 'check'; readonly id: string }
  /** The way to the app from outside the windows has changed: read `desktop.state` anew. */
  readonly 'desktop.changed': Record<string, never>
  /** Files that were dropped on the window and wait to be imported. */
  readonly 'import.dropped': ChosenFiles
  /** How far an export has come that a window has named so. */
  readonly 'export.progress': { readonly job: string } & ExportProgress
  /** How far a long piece of work has come. `total` is 0 while it is not known. */
  readonly 'work.progress': { readonly work: string; readonly done: number; readonly total: number }
}

/** Every event, so that the preload can refuse others. */
export const eventNames = [
  'records.changed',
  'command.run',
  'notice.put',
  'notice.take',
  'item.open',
  'reviews.open',
  'annotations.reanchored',
  'item.act',
  'desktop.changed',
  'import.dropped',
  'export.progress',
  'work.progress',
] as const satisfies readonly (keyof AppEvents)[]
