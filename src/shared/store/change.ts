import type { CollectionName, Collections } from './collections'

/** One record put (added or replaced) or removed. */
export type Operation = {
  readonly [C in CollectionName]:
    | { readonly collection: C; readonly put: Collections[C] }
    | { readonly collection: C; readonly remove: string }
}[CollectionName]

/** One act of the user: all of its operations reach the disk, or none. */
export interface Change {
  /** What the user did, as a key of the catalogue under `changes.`, shown with Undo. */
  readonly label: string
  readonly operations: readonly Operation[]
  /** False for what nobody wants to undo: reading positions, drafts, window matters. True when absent. */
  readonly undoable?: boolean
}
