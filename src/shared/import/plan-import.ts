import type { ImportedCollection } from './found'
import type { LeftOut } from './left-out'

/** What will happen to one thing that was found. */
export type PlanAction = 'add' | 'merge' | 'skip'

/** One row of a plan: a thing that was found, what will happen to it, and why. */
export interface PlanRow {
  /** The item's or record's id. */
  readonly id: string
  readonly kind: 'essay' | 'advice' | 'source' | ImportedCollection
  readonly title: string
  /** The file it came from; empty where there is none. */
  readonly path: string
  readonly action: PlanAction
  /** A key of the catalogue under `import.reasons.`. */
  readonly why: PlanReason
}

/** Why a thing is added, merged or skipped. */
export type PlanReason =
  'new' | 'changed' | 'newer' | 'same' | 'older' | 'bundled' | 'id-taken' | 'twice' | 'item-unknown' | 'gone'

/** What an import would do. Nothing has been done yet. */
export interface ImportPlan {
  readonly rows: readonly PlanRow[]
  readonly leftOut: readonly LeftOut[]
  readonly attachments: number
}
