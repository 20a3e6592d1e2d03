import { z } from 'zod'
import type { ReanchorReport } from '../../annotations/plan-reanchoring'
import type { AppError } from '../../base/app-error'
import type { Result } from '../../base/result'
import { importFormats } from '../../import/import-format'
import type { ImportFormat } from '../../import/import-format'
import type { ColumnQuestion } from '../../import/importer'
import type { LeftOut } from '../../import/left-out'
import type { PlanRow } from '../../import/plan-import'
import { callWith, idInput } from '../call'

/** What was chosen. The token stands for it; a window never learns or names a path. */
export interface ChosenFiles {
  readonly token: string
  readonly name: string
  readonly kind: 'folder' | 'files' | 'text'
}

/** What looking at the chosen files found. */
export interface ImportLook {
  readonly files: number
  /** Likeliest first; `sure` when the content says so. */
  readonly formats: readonly { readonly format: ImportFormat; readonly sure: boolean }[]
  readonly columns: ColumnQuestion | null
}

/** What an import would do, in numbers. Its rows are asked for page by page. */
export interface ImportOverview {
  readonly add: number
  readonly merge: number
  readonly remove: number
  readonly skip: number
  readonly leftOut: number
  /** How many sources are the same work as another one, whether they are skipped for it or added all the same. */
  readonly sameWork: number
  /** How many of them are skipped; they count in `skip` too. */
  readonly sameSkipped: number
  readonly packs: readonly PackChange[]
}

/** The parts into which a plan is sorted; `same` are sources that are there as another item, `skip` all else that is skipped. */
export const planFilters = ['add', 'merge', 'remove', 'skip', 'same'] as const
/** One of them. */
export type PlanFilter = (typeof planFilters)[number]

/** A pack of an import, and the version that is there now, if any. */
export interface PackChange {
  readonly id: string
  readonly title: string
  readonly before: string | null
  readonly after: string
}

/** What an import did. */
export interface ImportReport {
  readonly importId: string
  readonly added: number
  readonly merged: number
  readonly removed: number
  readonly skipped: number
  readonly leftOut: number
  readonly packs: readonly PackChange[]
  /** Null where no item changed that had annotations. */
  readonly anchors: ReanchorReport | null
  /** Items that were added or changed and have no level yet. */
  readonly untagged: readonly string[]
}

const token = z.string().regex(/^[a-z0-9]{16}$/)
const options = z.object({
  format: z.enum(importFormats),
  fallbackEncoding: z.enum(['latin1']).nullable(),
  columns: z.record(z.string().max(200), z.string().max(500)),
  title: z.string().max(300),
  adviser: z.string().max(300),
})
const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }

/** Importing: choose, look, plan, commit, report, take back. Long work tells its progress as `work.progress` of `import`. */
export const importCalls = {
  /** Asks the user by the system's own dialog; null when they thought better of it. */
  'import.choose': callWith(z.object({ kind: z.enum(['files', 'folder']) })).returning<ChosenFiles | null>(),
  'import.paste': callWith(z.object({ text: z.string().min(1).max(5_000_000) })).returning<ChosenFiles>(),
  'import.look': callWith(z.object({ token, format: z.enum(importFormats).nullable() })).returning<
    Result<ImportLook | null, AppError>
  >(),
  /** Null when it was called off. */
  'import.plan': callWith(z.object({ token, options })).returning<Result<ImportOverview | null, AppError>>(),
  /**
   * Adds a source (or all of them, `id: null`) though the same work is there, or skips it after all; resolves with the plan
   * as it is then.
   */
  'import.addAnyway': callWith(z.object({ token, id: idInput.nullable(), anyway: z.boolean() })).returning<
    Result<ImportOverview, AppError>
  >(),
  'import.rows': callWith(z.object({ token, filter: z.enum(planFilters), ...page })).returning<
    readonly PlanRow[]
  >(),
  'import.leftOut': callWith(z.object({ token, ...page })).returning<readonly LeftOut[]>(),
  'import.commit': callWith(z.object({ token })).returning<Result<ImportReport, AppError>>(),
  /** Ends the work that is going on and lets go of what was chosen. */
  'import.cancel': callWith(z.object({ token })).returning<void>(),
  /** Takes an import back whole; resolves with how many records stay because they were changed since. */
  'import.undo': callWith(z.object({ id: idInput })).returning<Result<{ readonly kept: number }, AppError>>(),
}
